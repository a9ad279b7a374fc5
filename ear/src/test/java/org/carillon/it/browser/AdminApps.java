package org.carillon.it.browser;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;

/** Deletes what a test has made at the shared server, so that the pages of the next one do not look for services that have gone. */
final class AdminApps {

    private AdminApps() {
    }

    /** Deletes the objects of these names, so far as they exist. */
    static void delete(ServerProcess server, String... names) {
        try (AppClient admin = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            for (String name : names) {
                String guid = admin.request("PbxAdminApi", "GetObject", "h323", name).json().getString("guid", "");
                if (!guid.isEmpty()) {
                    admin.request("PbxAdminApi", "DeleteObject", "guid", guid);
                }
            }
        }
    }
}

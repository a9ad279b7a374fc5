package org.carillon.it.browser;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;
import org.carillon.it.client.MyAppsClient;

/** The list of calls of a user of the demo company, emptied behind the back of the browsers. */
final class CallLists {

    private CallLists() {
    }

    static void clear(ServerProcess server, String user) {
        try (MyAppsClient client = MyAppsClient.user(server, user, ServerProcess.DEMO_PASSWORD);
                AppClient page = AppClient.service(server, client, "calllist")) {
            page.send("ClearCalls");
            page.await("ClearCallsResult");
        }
    }
}

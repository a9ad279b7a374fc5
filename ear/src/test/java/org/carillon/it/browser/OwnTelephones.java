package org.carillon.it.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.AppClient;

/**
 * What a user of the demo company telephones with. A softphone is started by every call to somebody who is logged in; without it two
 * telephones are left that are nothing but that.
 */
final class OwnTelephones {

    private OwnTelephones() {
    }

    static void withoutSoftphone(ServerProcess server, String user) {
        attach(server, user, "");
    }

    /** As the demo company has it. */
    static void withSoftphone(ServerProcess server, String user) {
        attach(server, user, "softphone");
    }

    private static void attach(ServerProcess server, String user, String app) {
        try (AppClient admin = AppClient.app(server, "pbxadminapi", ServerProcess.DEMO_PASSWORD)) {
            String guid = admin.request("PbxAdminApi", "GetObject", "h323", user).json().getString("guid");
            JsonObjectBuilder second = device("softphone-" + user, "Softphone");
            JsonObject result = admin.request("PbxAdminApi", "UpdateObject", "guid", guid, "devices",
                    Json.createArrayBuilder().add(device("phone-" + user, "Phone")).add(app.isEmpty() ? second : second.add("app", app)).build()).json();
            assertFalse(result.containsKey("error"), result::toString);
        }
    }

    private static JsonObjectBuilder device(String hardware, String text) {
        return Json.createObjectBuilder().add("hw", hardware).add("text", text);
    }
}

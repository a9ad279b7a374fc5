package org.carillon.websocket.admin.property;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.AppChange;
import org.carillon.directory.AppView;
import org.carillon.directory.PbxApiName;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/**
 * What an app object is on the wire: {@code {"url":…,"websocket":true,"hidden":true,"web":true,"pbx":true,…}} with a flag for
 * each granted API (pbx-apis.md sections 1.1 and 7). Beyond the protocol, since the console can set them: {@code text},
 * {@code everyone}, {@code grps}, {@code any-cert}, {@code no-lic}, {@code lics}. A member that is absent stays as it is.
 */
public final class AppCodec {

    private static final Map<String, PbxApiName> APIS = new LinkedHashMap<>();

    static {
        APIS.put("pbx", PbxApiName.PBX_API);
        APIS.put("pbxsignal", PbxApiName.PBX_SIGNAL);
        APIS.put("epsignal", PbxApiName.EP_SIGNAL);
        APIS.put("messages", PbxApiName.PBX_MESSAGES);
        APIS.put("tableusers", PbxApiName.PBX_TABLE_USERS);
        APIS.put("admin", PbxApiName.PBX_ADMIN_API);
        APIS.put("services", PbxApiName.SERVICES);
        APIS.put("rcc", PbxApiName.RCC);
        APIS.put("impersonation", PbxApiName.PBX_IMPERSONATION);
    }

    public JsonObject write(AppView app) {
        JsonObjectBuilder json = JsonText.object().add("url", app.url());
        flag(json, "websocket", app.webSocket());
        flag(json, "hidden", app.unlisted());
        flag(json, "web", app.website());
        APIS.forEach((name, api) -> flag(json, name, app.apis().contains(api.wireName())));
        if (!app.description().isEmpty()) {
            json.add("text", app.description());
        }
        flag(json, "everyone", app.forEveryone());
        if (!app.groups().isEmpty()) {
            JsonArrayBuilder groups = JsonText.array();
            app.groups().stream().sorted().forEach(groups::add);
            json.add("grps", groups);
        }
        flag(json, "any-cert", !app.certificateCheck());
        flag(json, "no-lic", app.unlicensed());
        if (app.licences() != null) {
            json.add("lics", app.licences());
        }
        return json.build();
    }

    private static void flag(JsonObjectBuilder json, String name, boolean value) {
        if (value) {
            json.add(name, true);
        }
    }

    /** @param granted names of the APIs that the app has now */
    void read(Members app, Set<String> granted, AppChange change) {
        if (app.has("url")) {
            change.url(app.scalar("url"));
        }
        if (app.has("text")) {
            change.description(app.scalar("text"));
        }
        if (app.has("websocket")) {
            change.webSocket(Flags.own(app, "websocket"));
        }
        if (app.has("hidden")) {
            change.unlisted(Flags.own(app, "hidden"));
        }
        if (app.has("web")) {
            change.website(Flags.own(app, "web"));
        }
        readApis(app, granted, change);
        readAccess(app, change);
    }

    private static void readApis(Members app, Set<String> granted, AppChange change) {
        Set<String> apis = new HashSet<>(granted);
        APIS.forEach((name, api) -> {
            if (app.has(name) && Flags.own(app, name)) {
                apis.add(api.wireName());
            } else if (app.has(name)) {
                apis.remove(api.wireName());
            }
        });
        if (!apis.equals(granted)) {
            change.apis(apis);
        }
    }

    private static void readAccess(Members app, AppChange change) {
        if (app.has("everyone")) {
            change.forEveryone(Flags.own(app, "everyone"));
        }
        if (app.has("grps")) {
            change.groups(Set.copyOf(app.texts("grps")));
        }
        if (app.has("any-cert")) {
            change.certificateCheck(!Flags.own(app, "any-cert"));
        }
        if (app.has("no-lic")) {
            change.unlicensed(Flags.own(app, "no-lic"));
        }
        if (app.has("lics")) {
            change.licences(app.number("lics", -1));
        }
    }
}

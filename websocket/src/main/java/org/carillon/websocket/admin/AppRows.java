package org.carillon.websocket.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.websocket.appwebsocket.AppCallers;
import org.carillon.websocket.json.JsonText;

/**
 * App objects in lists. The title is the long name: plugins send it back as such. Connected is an app whose service is logged in.
 */
@ApplicationScoped
public class AppRows {

    @Inject
    private Directory directory;
    @Inject
    private AppCallers callers;

    /** All app objects by long name. */
    List<AppView> all() {
        return directory.apps().stream().sorted(Comparator.comparing(AppRows::key)).toList();
    }

    static String key(AppView app) {
        return app.cn().toLowerCase(Locale.ROOT);
    }

    JsonArrayBuilder array(List<AppView> apps) {
        JsonArrayBuilder array = JsonText.array();
        apps.forEach(app -> array.add(row(app)));
        return array;
    }

    private JsonObjectBuilder row(AppView app) {
        return JsonText.object().add("title", app.cn()).add("app", app.fileName()).add("url", app.url())
                .add("connected", !callers.ofApp(app.guid()).isEmpty()).add("guid", app.guid().toString())
                .add("sip", app.name().value()).add("pseudo", app.kind().word());
    }
}

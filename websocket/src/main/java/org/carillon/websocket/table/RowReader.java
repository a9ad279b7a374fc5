package org.carillon.websocket.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.apps.HomeScreens;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** Reads rows from the database, many at once. */
@ApplicationScoped
public class RowReader {

    @Inject
    private ObjectReader objects;
    @Inject
    private Directory directory;
    @Inject
    private HomeScreens homes;
    @Inject
    private Settings settings;

    /** The rows of these objects as far as they still exist. */
    Map<Guid, Row> rows(Collection<Guid> guids) {
        Map<Guid, ObjectSnapshot> found = objects.all(guids);
        Map<Guid, String> links = homes.ofAll(found.keySet());
        String pbx = settings.get(SystemSettings.PBX);
        Map<Guid, Row> rows = new HashMap<>();
        found.forEach((guid, snapshot) -> rows.put(guid, new Row(snapshot, links.getOrDefault(guid, ""), apps(snapshot), pbx)));
        return rows;
    }

    private List<String> apps(ObjectSnapshot snapshot) {
        return snapshot.object().grants().stream().flatMap(app -> directory.app(app).stream()).map(app -> app.name().value()).sorted().toList();
    }
}

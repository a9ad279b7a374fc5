package org.carillon.websocket.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.HomeScreens;
import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectReader;
import org.carillon.error.NotFound;

/** Writes what replicators send; only rows of users can be written. */
@ApplicationScoped
public class RowWriter {

    @Inject
    private DirectoryAdmin admin;
    @Inject
    private ObjectReader objects;
    @Inject
    private Directory directory;
    @Inject
    private HomeScreens homes;

    Guid add(Selection selection, JsonObject columns, Actor actor) {
        RowChange change = read(selection, columns);
        Guid guid = admin.create(change.finish(), actor);
        arrange(guid, change);
        return guid;
    }

    void update(Selection selection, Guid guid, JsonObject columns, Actor actor) {
        RowChange change = read(selection, columns);
        admin.change(guid, change.finish(), actor);
        arrange(guid, change);
    }

    /** @throws NotFound unless it is a user */
    void delete(Guid guid, Actor actor) {
        directory.user(guid).orElseThrow(() -> new NotFound("the object"));
        admin.delete(guid, actor);
    }

    private RowChange read(Selection selection, JsonObject columns) {
        RowChange change = new RowChange(name -> directory.app(name).map(app -> app.guid()).orElse(null),
                name -> objects.template(name).orElse(null));
        selection.apply(columns, change);
        return change;
    }

    private void arrange(Guid guid, RowChange change) {
        if (change.home() != null) {
            homes.arrange(guid, change.home());
        }
    }
}

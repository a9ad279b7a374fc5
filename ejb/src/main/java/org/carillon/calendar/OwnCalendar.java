package org.carillon.calendar;

import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.Guid;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;

/** The address of a calendar, as its user sets it. */
@Stateless
public class OwnCalendar {

    @Inject
    private Directory directory;
    @Inject
    private DirectoryAdmin admin;

    /**
     * @param url empty for none
     * @throws org.carillon.error.InvalidValue for an unusable address
     */
    public void change(Guid guid, String url) {
        UserView user = directory.user(guid).orElseThrow(() -> new NotFound("the user"));
        String checked = FeedUrl.orNone(url);
        admin.change(guid, new UserChange().properties(Map.of(FeedUrl.PROPERTY, checked)), Actor.client(user.name().value()));
    }

    /** The address that counts for the user, empty where there is none. */
    public String of(Guid guid) {
        return directory.user(guid).map(user -> user.properties().get(FeedUrl.PROPERTY.value())).orElse("");
    }
}

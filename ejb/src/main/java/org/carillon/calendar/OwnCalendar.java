package org.carillon.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;

/** The address of a user's calendar, as the user or an administrator sets it. Only the user is shown it again. */
@Stateless
public class OwnCalendar {

    @Inject
    private Directory directory;
    @Inject
    private CalendarStore store;
    @Inject
    private Audit audit;
    @Inject
    private Event<CalendarStored> stored;

    /**
     * As the user sets it.
     *
     * @param url empty for none
     * @throws org.carillon.error.InvalidValue for an unusable address
     */
    public void change(Guid guid, String url) {
        UserView user = user(guid);
        store(user, url, Actor.client(user.name().value()));
    }

    /**
     * As an administrator sets it.
     *
     * @param url empty for none
     * @throws org.carillon.error.InvalidValue for an unusable address
     */
    public void change(Guid guid, String url, Actor actor) {
        store(user(guid), url, actor);
    }

    private void store(UserView user, String url, Actor actor) {
        FeedUrl.orNone(url).ifPresentOrElse(good -> store.put(user.guid(), good), () -> store.remove(user.guid()));
        audit.record(actor, "user.change", user.name().value(), "calendar");
        stored.fire(new CalendarStored(user.guid()));
    }

    private UserView user(Guid guid) {
        return directory.user(guid).orElseThrow(() -> new NotFound("the user"));
    }

    /** The address that counts for the user, empty where there is none. For the user's own eyes. */
    public String of(Guid guid) {
        return store.url(guid).map(url -> url.uri().toString()).orElse("");
    }

    /** Of the address only the server, for the eyes of others; empty where there is none. */
    public String serverOf(Guid guid) {
        return store.url(guid).map(FeedUrl::toString).orElse("");
    }
}

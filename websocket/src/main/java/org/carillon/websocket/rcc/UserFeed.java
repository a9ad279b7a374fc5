package org.carillon.websocket.rcc;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.json.JsonValue;

import org.carillon.directory.FoundUser;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/**
 * The users that a login is told of (rcc.md section 5.1): first all there are, then each that changes, so many in a tick. Only in the turn of
 * the connection, except for {@link #changed}.
 */
final class UserFeed implements ApiSession.Held {

    static final String KEY = "users";
    private final ApiSession session;
    private final Optional<JsonValue> src;
    private final boolean group;
    private final int limit;
    private final UserFeeds feeds;
    private final Set<Guid> changed = ConcurrentHashMap.newKeySet();
    private final Set<Guid> pending = new LinkedHashSet<>();
    private final Map<Guid, UserIdentity> shown = new HashMap<>();
    private String from = "";
    private boolean all;
    private Runnable complete;

    /**
     * @param group    members of groups, not those who have the app
     * @param limit    so many in a tick
     * @param complete done once when all have been told of
     */
    UserFeed(ApiSession session, Optional<JsonValue> src, boolean group, int limit, UserFeeds feeds, Runnable complete) {
        this.session = session;
        this.src = src;
        this.group = group;
        this.limit = limit;
        this.feeds = feeds;
        this.complete = complete;
    }

    ApiSession session() {
        return session;
    }

    boolean isOfGroups() {
        return group || session.user().isPresent();
    }

    /** Something about somebody may be different; may be called anywhere. */
    void changed(Guid user) {
        changed.add(user);
    }

    /** Somebody may have come or gone. */
    void rescan() {
        from = "";
        all = false;
        changed.addAll(shown.keySet());
    }

    boolean hasWork() {
        return !all || !pending.isEmpty() || !changed.isEmpty();
    }

    /** Tells of the next ones. */
    void tick() {
        find();
        int left = tell(pending, limit, false);
        tell(changed, left, true);
        if (all && pending.isEmpty() && complete != null) {
            complete.run();
            complete = null;
        }
    }

    private int tell(Set<Guid> users, int most, boolean update) {
        int left = most;
        for (Iterator<Guid> next = users.iterator(); left > 0 && next.hasNext(); left--) {
            Guid user = next.next();
            next.remove();
            tell(user, update);
        }
        return left;
    }

    private void find() {
        if (all) {
            return;
        }
        if (isOfGroups()) {
            pending.addAll(feeds.members(session));
            session.user().ifPresent(pending::add);
            all = true;
            return;
        }
        List<FoundUser> next = feeds.page(from, limit);
        next.stream().map(FoundUser::guid).forEach(pending::add);
        all = next.size() < limit;
        from = next.isEmpty() ? from : next.get(next.size() - 1).cn();
    }

    private void tell(Guid guid, boolean update) {
        Optional<UserView> user = feeds.visible(session, guid, group);
        if (user.isPresent()) {
            boolean fresh = shown.put(guid, UserIdentity.of(user.get())) == null;
            if (update || fresh) {
                session.send(src, feeds.info(user.get(), complete == null));
            }
            return;
        }
        UserIdentity gone = shown.remove(guid);
        if (gone != null) {
            session.send(src, gone.addTo(JsonText.message("UserInfo").add("update", "del")).build());
        }
    }

    @Override
    public void release() {
        feeds.remove(this);
    }
}

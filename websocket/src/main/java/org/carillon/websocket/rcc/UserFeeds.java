package org.carillon.websocket.rcc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.Registration;
import org.carillon.call.RegistrationChanged;
import org.carillon.call.Registrations;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.FoundUser;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ListedMember;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.directory.PeopleLists;
import org.carillon.directory.UserView;
import org.carillon.directory.Viewer;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;

/** Tells logins of users, in ticks of 20 ms: one timer for all of them, and none while there is nothing to tell. */
@ApplicationScoped
public class UserFeeds {

    private static final int TICK = 20;
    /* Group mode is meant for about 50 users. */
    private static final int MOST_MEMBERS = 1_000;
    @Inject
    private Directory directory;
    @Inject
    private PeopleLists people;
    @Inject
    private Registrations registrations;
    @Inject
    private Settings settings;
    @Inject
    private Visible visible;
    @Inject
    private Instance<RccHub> hub;
    @Resource
    private ManagedScheduledExecutorService executor;
    private final Set<UserFeed> feeds = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    void add(UserFeed feed) {
        feeds.add(feed);
        turn(feed);
    }

    void remove(UserFeed feed) {
        feeds.remove(feed);
    }

    /** Something about somebody may be different. */
    void changed(Guid user) {
        feeds.forEach(feed -> feed.changed(user));
        schedule();
    }

    void changed(@Observes RegistrationChanged registration) {
        changed(registration.registration().object());
    }

    void changed(@Observes ObjectChanged object) {
        if (feeds.isEmpty()) {
            return;
        }
        if (object.type() == ObjectType.USER) {
            changed(object.guid());
        }
        boolean everybody = object.type() == ObjectType.TEMPLATE;
        feeds.stream().filter(feed -> everybody || (object.touches(Aspect.GRANTS) || object.touches(Aspect.GROUPS)) && isOf(feed, object.guid()))
                .forEach(feed -> feed.session().connection().turn(() -> {
                    feed.rescan();
                    schedule();
                }));
    }

    private static boolean isOf(UserFeed feed, Guid object) {
        return feed.session().user().or(() -> feed.session().app().map(AppView::guid)).filter(object::equals).isPresent();
    }

    private void schedule() {
        if (!feeds.isEmpty() && scheduled.compareAndSet(false, true)) {
            executor.schedule(this::tick, TICK, TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        scheduled.set(false);
        feeds.forEach(feed -> feed.session().connection().turn(() -> turn(feed)));
    }

    private void turn(UserFeed feed) {
        if (feeds.contains(feed) && feed.hasWork()) {
            feed.tick();
            if (feed.hasWork()) {
                schedule();
            }
        }
    }

    List<FoundUser> page(String from, int most) {
        return people.find(from, from.isEmpty(), most);
    }

    /** Members of the groups in which the login is active. */
    List<Guid> members(ApiSession session) {
        return visible.viewer(session).map(Viewer::memberships).orElse(List.of()).stream().filter(membership -> membership.active())
                .flatMap(membership -> people.members(membership.group().value(), MOST_MEMBERS).stream()).map(ListedMember::guid).distinct().toList();
    }

    Optional<UserView> visible(ApiSession session, Guid user, boolean group) {
        return directory.user(user).filter(found -> visible.isShown(session, found, group));
    }

    /** A user without registrations has no {@code regs}: clients take an empty list for one with some. */
    JsonObject info(UserView user, boolean update) {
        JsonObjectBuilder info = JsonText.message("UserInfo");
        if (update) {
            info.add("update", "update");
        }
        UserIdentity.of(user).addTo(info).add("node", user.node()).add("pbx", settings.get(SystemSettings.PBX));
        List<Registration> registered = registrations.of(user.guid());
        if (!registered.isEmpty()) {
            JsonArrayBuilder regs = JsonText.array();
            registered.forEach(r -> regs.add(JsonText.object().add("hw", r.hardwareId().map(HardwareId::value).orElse(""))));
            info.add("regs", regs);
        }
        info.add("state", registered.isEmpty() ? 0 : 1);
        CallCount count = hub.get().countOf(user.guid());
        number(info, "alert", count.alerting());
        number(info, "channel", count.calls());
        return info.build();
    }

    private static void number(JsonObjectBuilder json, String name, int value) {
        if (value != 0) {
            json.add(name, value);
        }
    }
}

package org.carillon.websocket.admin.property;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.carillon.apps.HomeScreens;
import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.Inheritance;
import org.carillon.directory.ObjectReader;
import org.carillon.directory.SipName;
import org.carillon.directory.UserView;
import org.carillon.directory.Viewer;
import org.carillon.favourites.Favourites;
import org.carillon.favourites.Profile;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences;

/** A directory of five apps and two templates, and what stands beside it. */
final class Fixture {

    static final List<AppView> APPS = IntStream.range(0, 5).mapToObj(i -> new AppView(Guid.random(), AppKind.APP, "App " + i, "", SipName.of("app" + i),
            "", "", false, false, false, false, true, false, null, Set.of(), Set.of(), Set.of(), null)).toList();
    static final Map<String, Guid> TEMPLATES = Map.of("Config User", Guid.random(), "Config Sales", Guid.random());

    private Fixture() {
    }

    static ObjectProperties properties() {
        return new ObjectProperties(new Objects(), new Apps(), new NoPresence(), new Homes(), new Lists());
    }

    static Set<Guid> guids(Collection<Integer> apps) {
        return apps.stream().map(i -> APPS.get(i).guid()).collect(Collectors.toSet());
    }

    private static final class Objects extends ObjectReader {

        @Override
        public Optional<Guid> template(String cn) {
            return Optional.ofNullable(TEMPLATES.get(cn));
        }

        @Override
        public Inheritance inheritedFrom(Collection<Guid> templates) {
            return new Inheritance(templates.isEmpty() ? Set.of() : guids(List.of(0)), List.of(), templates.isEmpty() ? Map.of() : Map.of("fax", "true"));
        }
    }

    private static final class Apps implements Directory {

        @Override
        public Optional<UserView> user(Guid guid) {
            return Optional.empty();
        }

        @Override
        public Optional<UserView> user(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<UserView> userByNumber(String number) {
            return Optional.empty();
        }

        @Override
        public Optional<AppView> app(Guid guid) {
            return APPS.stream().filter(app -> app.guid().equals(guid)).findFirst();
        }

        @Override
        public Optional<AppView> app(String name) {
            return APPS.stream().filter(app -> app.name().value().equals(name)).findFirst();
        }

        @Override
        public Optional<Viewer> viewer(Guid guid) {
            return Optional.empty();
        }

        @Override
        public long version() {
            return 0;
        }

        @Override
        public List<AppView> apps() {
            return APPS;
        }
    }

    private static final class Homes extends HomeScreens {

        @Override
        public Optional<String> of(Guid owner) {
            return Optional.empty();
        }
    }

    private static final class Lists extends Favourites {

        @Override
        public List<Profile> of(Guid owner) {
            return List.of();
        }
    }

    private static final class NoPresence implements Presences {

        @Override
        public Attachment attach(Guid user, Consumer<List<PresenceItem>> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setOwn(Guid user, String activity, String note) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(Guid user, PresenceItem item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void show(Guid user, String contact, Optional<PresenceItem> item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Call phone(Guid user) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Call onThePhone(Guid user) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PresenceItem> stored(Guid user) {
            return List.of();
        }

        @Override
        public void replace(Guid user, List<PresenceItem> items) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Watch watch(Guid watcher, Guid target, Consumer<PresenceView> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int onlineUsers() {
            return 0;
        }

        @Override
        public boolean isOnline(Guid user) {
            return false;
        }
    }
}

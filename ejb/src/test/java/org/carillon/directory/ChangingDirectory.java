package org.carillon.directory;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;

import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;

/**
 * The real cache of the directory with the real announcements, over users, app objects, templates and rules of groups in memory instead of a
 * database. A change is committed when the method returns, as it is when a transaction ends; it is announced on another thread.
 */
public final class ChangingDirectory {

    private static final ObjectWriter WRITER = new ObjectWriter(null, 1);
    private final Map<UUID, ConfigTemplate> templates = new ConcurrentHashMap<>();
    private final Map<Guid, User> users = new ConcurrentHashMap<>();
    private final Map<Guid, AppObject> apps = new ConcurrentHashMap<>();
    private final Map<String, List<VisibilityRule>> groupRules = new ConcurrentHashMap<>();
    private final DirectoryCache cache;

    /** The listeners hear of changes on a thread of the executor. */
    public ChangingDirectory(Executor executor, Consumer<ObjectChanged> objects, Consumer<GroupRulesChanged> groups) {
        cache = new DirectoryCache(new MemoryLoader(), new Announcements<>(objects), new Announcements<>(groups), executor);
    }

    public Directory directory() {
        return cache;
    }

    /** @param change all that the template is from now on */
    public void put(Guid guid, TemplateChange change) {
        ConfigTemplate template = new ConfigTemplate(guid, Instant.EPOCH);
        Set<Aspect> aspects = WRITER.apply(template, change);
        templates.put(guid.value(), template);
        cache.drop(new ObjectStored(guid, ObjectType.TEMPLATE, aspects, Set.of(), Set.of()));
    }

    /** @param change all that the user is from now on */
    public void put(Guid guid, UserChange change) {
        User user = new User(guid, Instant.EPOCH);
        Set<Aspect> aspects = UserWriter.apply(WRITER, user, change);
        users.put(guid, user);
        cache.drop(new ObjectStored(guid, ObjectType.USER, aspects, Set.of(), Set.of()));
    }

    /** @param rules all that the group gives its members from now on */
    public void put(GroupName group, List<VisibilityRule> rules) {
        groupRules.put(group.value(), rules);
        cache.drop(new GroupRulesStored(group));
    }

    /**
     * @param all    all that the app object is from now on
     * @param change what of it is new
     */
    public void put(Guid guid, AppChange all, AppChange change) {
        AppObject app = new AppObject(guid, all.kind, Instant.EPOCH);
        AppWriter.apply(WRITER, app, all);
        apps.put(guid, app);
        Set<Aspect> aspects = AppWriter.apply(WRITER, new AppObject(guid, all.kind, Instant.EPOCH), change);
        cache.drop(new ObjectStored(guid, ObjectType.APP, aspects, Set.of(), Set.of()));
    }

    /** A user or an app object. */
    public void delete(Guid guid, ObjectType type) {
        users.remove(guid);
        apps.remove(guid);
        cache.drop(new ObjectStored(guid, type, EnumSet.of(Aspect.DELETED), Set.of(), Set.of()));
    }

    private final class MemoryLoader extends DirectoryLoader {

        @Override
        public Optional<UserView> user(Guid guid) {
            return Optional.ofNullable(users.get(guid)).map(user -> view(templates::get, this::rulesOf, user));
        }

        private Map<String, List<VisibilityRule>> rulesOf(Set<String> groups) {
            return groups.stream().filter(groupRules::containsKey).collect(Collectors.toMap(group -> group, groupRules::get));
        }

        /* What is put is not changed any more, so that one look at the map is all of what a statement sees of each. */
        @Override
        public AppObjects apps() {
            return objects(List.copyOf(apps.values()));
        }
    }

    private record Announcements<T>(Consumer<T> listener) implements Event<T> {

        @Override
        public void fire(T event) {
            listener.accept(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}

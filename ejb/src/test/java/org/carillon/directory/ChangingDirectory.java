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

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;

import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;

/**
 * The real cache of the directory with the real announcements, over users and templates in memory instead of a database. A
 * change is committed when the method returns, as it is when a transaction ends; it is announced on another thread.
 */
public final class ChangingDirectory {

    private static final ObjectWriter WRITER = new ObjectWriter(null, 1);
    private final Map<UUID, ConfigTemplate> templates = new ConcurrentHashMap<>();
    private final Map<Guid, User> users = new ConcurrentHashMap<>();
    private final DirectoryCache cache;

    /** @param listener of changes, on a thread of the executor */
    public ChangingDirectory(Executor executor, Consumer<ObjectChanged> listener) {
        cache = new DirectoryCache(new MemoryLoader(), new Announcements(listener), executor);
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

    public void delete(Guid guid) {
        users.remove(guid);
        cache.drop(new ObjectStored(guid, ObjectType.USER, EnumSet.of(Aspect.DELETED), Set.of(), Set.of()));
    }

    private final class MemoryLoader extends DirectoryLoader {

        @Override
        public Optional<UserView> user(Guid guid) {
            return Optional.ofNullable(users.get(guid)).map(user -> view(templates::get, groups -> Map.of(), user));
        }

        @Override
        public Map<Guid, AppView> apps() {
            return Map.of();
        }

        @Override
        public Map<Guid, List<Membership>> appMemberships() {
            return Map.of();
        }
    }

    private record Announcements(Consumer<ObjectChanged> listener) implements Event<ObjectChanged> {

        @Override
        public void fire(ObjectChanged event) {
            listener.accept(event);
        }

        @Override
        public <U extends ObjectChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ObjectChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ObjectChanged> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ObjectChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ObjectChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}

package org.carillon.it.inserver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.session.SessionChanged;

/** What was announced, and what the directory said at that moment; observes from a WAR, as the wire does. */
@ApplicationScoped
public class Announcements {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    @Inject
    private Directory directory;
    private final List<Announced> objects = new CopyOnWriteArrayList<>();
    private final List<SessionChanged> sessions = new CopyOnWriteArrayList<>();

    /** @param title what the directory called the user while the announcement ran; empty where it knew none */
    record Announced(ObjectChanged change, String title) {
    }

    public void changed(@Observes ObjectChanged change) {
        objects.add(new Announced(change, directory.user(change.guid()).map(u -> u.title()).orElse("")));
    }

    public void changed(@Observes SessionChanged change) {
        sessions.add(change);
    }

    public void clear() {
        objects.clear();
        sessions.clear();
    }

    public List<Announced> objects(Guid guid) {
        return objects.stream().filter(o -> o.change().guid().equals(guid)).toList();
    }

    public Announced awaitObject(Guid guid, Predicate<ObjectChanged> fits) {
        return await("object change", () -> objects.stream().filter(o -> o.change().guid().equals(guid) && fits.test(o.change()))
                .findFirst().orElse(null));
    }

    public SessionChanged awaitSession(SessionChanged.Kind kind, Guid id) {
        return await("session change", () -> sessions.stream().filter(s -> s.kind() == kind && s.session().id().equals(id))
                .findFirst().orElse(null));
    }

    private static <T> T await(String what, java.util.function.Supplier<T> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            T found = look.get();
            if (found != null) {
                return found;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no " + what + " was announced within " + PATIENCE);
    }
}

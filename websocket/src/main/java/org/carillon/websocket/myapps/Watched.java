package org.carillon.websocket.myapps;

import java.util.function.Consumer;
import java.util.function.Function;

import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;

/**
 * One subscribed value. The first view comes on another thread; every subscription gets an answer, those that come before
 * it with it. Nothing is told after the end.
 */
final class Watched {

    private final Function<Consumer<PresenceView>, Watch> source;
    private final Consumer<PresenceView> client;
    private Watch watch;
    private int references = 1;
    private int owed = 1;
    private PresenceView last;
    private boolean ended;

    /**
     * @param source starts to watch
     * @param client gets what there is to tell
     */
    Watched(Function<Consumer<PresenceView>, Watch> source, Consumer<PresenceView> client) {
        this.source = source;
        this.client = client;
    }

    void start() {
        watch = source.apply(this::tell);
    }

    /** A further subscription. */
    void again() {
        references++;
        PresenceView known;
        synchronized (this) {
            known = last;
            if (known == null) {
                owed++;
            }
        }
        if (known != null) {
            client.accept(known);
        }
    }

    /** One subscription less; true if that was the last. */
    boolean release() {
        if (--references > 0) {
            return false;
        }
        end();
        return true;
    }

    void end() {
        synchronized (this) {
            ended = true;
        }
        watch.close();
    }

    private void tell(PresenceView view) {
        int times;
        synchronized (this) {
            times = ended ? 0 : Math.max(1, owed);
            owed = 0;
            last = view;
        }
        for (int i = 0; i < times; i++) {
            client.accept(view);
        }
    }
}

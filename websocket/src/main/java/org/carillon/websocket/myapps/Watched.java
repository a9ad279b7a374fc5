package org.carillon.websocket.myapps;

import java.util.function.Consumer;

import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;

/**
 * One subscribed value. The first view comes on another thread; every subscription gets an answer, those that come before
 * it with it. Nothing is told after the end. There are hundreds of thousands of these, so it is itself what listens.
 */
final class Watched implements Consumer<PresenceView> {

    private final Watches.Teller client;
    private final WatchTarget target;
    private Watch watch;
    private PresenceView last;
    private int references = 1;
    private int owed = 1;
    private boolean ended;

    /** @param client gets what there is to tell */
    Watched(WatchTarget target, Watches.Teller client) {
        this.target = target;
        this.client = client;
    }

    void start(Watches.Source source) {
        watch = source.watch(this);
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
            client.tell(target, known);
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

    @Override
    public void accept(PresenceView view) {
        int times;
        synchronized (this) {
            times = ended ? 0 : Math.max(1, owed);
            owed = 0;
            last = view;
        }
        for (int i = 0; i < times; i++) {
            client.tell(target, view);
        }
    }
}

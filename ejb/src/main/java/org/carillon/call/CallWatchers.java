package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.carillon.call.control.CallHistory;
import org.carillon.call.control.CallView;
import org.carillon.call.control.CallWatcher;

/** Those who watch calls from beside. What goes wrong with one of them is not to harm a call. */
final class CallWatchers {

    private static final System.Logger LOG = System.getLogger(CallWatchers.class.getName());
    private final List<CallWatcher> all = new CopyOnWriteArrayList<>();
    private final ParkedCalls parked = new ParkedCalls();

    /** @return ends it */
    Runnable add(CallWatcher watcher) {
        all.add(watcher);
        return () -> all.remove(watcher);
    }

    ParkedCalls parked() {
        return parked;
    }

    void happened(VoiceLeg leg, LegEvent event) {
        if (!all.isEmpty()) {
            CallView view = leg.view();
            each(watcher -> watcher.happened(view, event));
        }
    }

    void parked(Identity member, Dialog dialog, Instant at) {
        CallView view = new CallView(member.guid(), Optional.empty(), dialog, at, CallHistory.NONE);
        parked.show(view);
        each(watcher -> watcher.parked(view));
    }

    private void each(Consumer<CallWatcher> told) {
        all.forEach(watcher -> {
            try {
                told.accept(watcher);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "one who watches calls failed", e);
            }
        });
    }
}

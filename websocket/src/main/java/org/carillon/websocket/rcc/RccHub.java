package org.carillon.websocket.rcc;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.call.Dialog;
import org.carillon.call.LegEvent;
import org.carillon.call.LegState;
import org.carillon.call.control.CallControl;
import org.carillon.call.control.CallView;
import org.carillon.call.control.CallWatcher;
import org.carillon.directory.Guid;

/**
 * Takes what happens at calls to those who watch the users, and to those who watch all calls, and counts the calls of each user. Only ever
 * touched by the lane of the calls, except for the counts.
 */
@ApplicationScoped
public class RccHub implements CallWatcher {

    @Inject
    private CallControl calls;
    @Inject
    private UserFeeds feeds;
    private final Map<Guid, List<UserMonitor>> monitors = new HashMap<>();
    private final List<PbxCalls> everything = new CopyOnWriteArrayList<>();
    private final Set<UserMonitor> unsettled = new LinkedHashSet<>();
    private final Map<Guid, CallCount> counts = new ConcurrentHashMap<>();
    private Runnable end = () -> { };

    @PostConstruct
    void start() {
        end = calls.watch(this);
        calls.execute(() -> calls.all().stream().map(CallView::object).distinct().forEach(this::count));
    }

    @PreDestroy
    void stop() {
        end.run();
    }

    /** May be called anywhere. */
    CallCount countOf(Guid object) {
        return counts.getOrDefault(object, CallCount.NONE);
    }

    void add(UserMonitor monitor) {
        monitors.merge(monitor.wanted().object(), List.of(monitor), (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
    }

    void remove(UserMonitor monitor) {
        unsettled.remove(monitor);
        monitors.computeIfPresent(monitor.wanted().object(), (object, all) -> {
            List<UserMonitor> left = all.stream().filter(other -> other != monitor).toList();
            return left.isEmpty() ? null : left;
        });
    }

    void add(PbxCalls watch) {
        calls.all().forEach(watch::show);
        everything.add(watch);
    }

    void remove(PbxCalls watch) {
        everything.remove(watch);
    }

    /** All there are. */
    List<UserMonitor> monitors() {
        return monitors.values().stream().flatMap(List::stream).toList();
    }

    /** Those who watch somebody. */
    List<UserMonitor> of(Guid object) {
        return monitors.getOrDefault(object, List.of());
    }

    @Override
    public void happened(CallView call, LegEvent event) {
        everything.forEach(watch -> watch.happened(call, event));
        boolean settled = unsettled.isEmpty();
        of(call.object()).forEach(monitor -> {
            if (monitor.happened(call, event)) {
                unsettled.add(monitor);
            }
        });
        if (event.kind() == LegEvent.Kind.CHANGED) {
            count(call.object());
        }
        if (settled && !unsettled.isEmpty()) {
            calls.execute(this::settle);
        }
    }

    private void settle() {
        List<UserMonitor> all = List.copyOf(unsettled);
        unsettled.clear();
        all.forEach(UserMonitor::settle);
    }

    @Override
    public void parked(CallView call) {
        List<UserMonitor> there = of(call.object());
        there.forEach(monitor -> monitor.parked(call));
        if (call.dialog().state() == LegState.NULL) {
            monitors().stream().filter(monitor -> !there.contains(monitor)).forEach(monitor -> monitor.parked(call));
        }
    }

    private void count(Guid object) {
        List<Dialog> open = calls.of(object).stream().map(CallView::dialog).filter(dialog -> dialog.state() != LegState.PARKED).toList();
        CallCount now = new CallCount((int) open.stream().map(Dialog::conference).distinct().count(),
                (int) open.stream().filter(dialog -> dialog.state() == LegState.ALERT && !dialog.outgoing()).map(Dialog::conference).distinct().count());
        CallCount before = now.calls() == 0 ? counts.remove(object) : counts.put(object, now);
        if (!now.equals(before == null ? CallCount.NONE : before)) {
            feeds.changed(object);
        }
    }
}

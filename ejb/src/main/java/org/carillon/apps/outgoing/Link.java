package org.carillon.apps.outgoing;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;

import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.apps.outgoing.LinkState.Phase;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;

/**
 * Keeps the connection to the service of one app object: {@code OFF → CONNECTING → CONNECTED}, and {@code WAITING} before
 * the next attempt. Begins anew at once when the object asks for something else, and heeds only the line it dialled last.
 * All but {@link #state} and {@link #isDue} happens in its lane, one after the other.
 */
final class Link {

    private static final System.Logger LOG = System.getLogger(Link.class.getName());
    private final Guid guid;
    private final Dialler dialler;
    private final Executor lane;
    private final Clock clock;
    private final BackOff backOff;
    private final Runnable addressLeft;
    private volatile LinkState state;
    private AppView target;
    private Call call;

    /** @param addressLeft told when the object leaves the address it had, so what was said there counts no more */
    Link(Guid guid, Dialler dialler, Executor lane, Clock clock, BackOff backOff, Runnable addressLeft) {
        this.guid = guid;
        this.dialler = dialler;
        this.lane = lane;
        this.clock = clock;
        this.backOff = backOff;
        this.addressLeft = addressLeft;
        this.state = new LinkState(guid, Phase.OFF, clock.instant(), null, 0, null, "");
    }

    LinkState state() {
        return state;
    }

    /** Whether an attempt waits for this moment, or one has taken longer than allowed. */
    boolean isDue(Instant now, Duration patience) {
        LinkState seen = state;
        return seen.phase() == Phase.WAITING && !seen.until().isAfter(now)
                || seen.phase() == Phase.CONNECTING && seen.since().plus(patience).isBefore(now);
    }

    /**
     * Follows the object.
     *
     * @param app        as it is now; null where it is gone
     * @param inAnyCase  begins anew even if it asks for the same as before
     */
    void want(AppView app, boolean inAnyCase) {
        AppView before = target;
        target = app != null && app.wantsConnection() ? app : null;
        if (before != null && (target == null || !target.url().equals(before.url()))) {
            addressLeft.run();
        }
        if (target == null) {
            hangUp();
            move(Phase.OFF, null, 0, null, "");
        } else if (inAnyCase || before == null || !isSameLogin(before, target)) {
            hangUp();
            dial(0);
        }
    }

    /** Ends it for good, without a thought for what was said. */
    void close() {
        target = null;
        hangUp();
        move(Phase.OFF, null, 0, null, "");
    }

    /** Does what {@link #isDue} told of. */
    void due(Duration patience) {
        if (!isDue(clock.instant(), patience)) {
            return;
        }
        if (state.phase() == Phase.WAITING) {
            dial(state.attempts());
        } else {
            LinkFault fault = call.line == null ? LinkFault.of(Kind.INTERNAL) : call.line.overdue();
            hangUp();
            retry(fault);
        }
    }

    /* Everything that the service is told at the login, but the password, whose change is announced as such. */
    private static boolean isSameLogin(AppView one, AppView other) {
        return one.url().equals(other.url()) && one.certificateCheck() == other.certificateCheck() && one.name().equals(other.name())
                && one.title().equals(other.title()) && one.cn().equals(other.cn()) && one.apis().equals(other.apis())
                && one.grants().equals(other.grants()) && one.unlicensed() == other.unlicensed()
                && Objects.equals(one.licences(), other.licences()) && (one.password() == null) == (other.password() == null);
    }

    private void dial(int attempts) {
        LinkFault hopeless = !target.url().startsWith("http") ? LinkFault.of(Kind.NO_ADDRESS)
                : target.password() == null ? LinkFault.of(Kind.NO_PASSWORD) : null;
        if (hopeless != null) {
            move(Phase.IMPOSSIBLE, null, 0, hopeless, "");
            return;
        }
        move(Phase.CONNECTING, null, attempts, state.fault(), "");
        Call fresh = new Call();
        call = fresh;
        try {
            fresh.line = dialler.dial(target, fresh);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the service of " + target.name() + " cannot be dialled", e);
            retry(LinkFault.of(Kind.INTERNAL));
        }
    }

    private void retry(LinkFault fault) {
        call = null;
        int attempts = state.attempts() + 1;
        move(Phase.WAITING, clock.instant().plus(backOff.after(attempts)), attempts, fault, "");
    }

    private void hangUp() {
        if (call != null && call.line != null) {
            call.line.hangUp();
        }
        call = null;
    }

    private void move(Phase phase, Instant until, int attempts, LinkFault fault, String domain) {
        LinkState next = new LinkState(guid, phase, clock.instant(), until, attempts, fault, domain);
        if (next.phase() != state.phase()) {
            LOG.log(Level.DEBUG, "service of {0}: {1} → {2} {3}", guid, state.phase(), phase, fault == null ? "" : fault);
        }
        state = next;
    }

    /** What a line says, brought into the lane. */
    private final class Call implements Dialler.Listener {

        private Dialler.Line line;

        @Override
        public void loggedIn(String domain) {
            lane.execute(() -> {
                if (call == this) {
                    LOG.log(Level.INFO, "connected to the service of {0}", target.name());
                    move(Phase.CONNECTED, null, 0, null, domain);
                }
            });
        }

        @Override
        public void ended(LinkFault fault) {
            lane.execute(() -> {
                if (call == this) {
                    if (state.attempts() == 0) {
                        LOG.log(Level.INFO, "no connection to the service of {0}: {1} {2}", target.name(), fault.kind(), fault.detail());
                    }
                    retry(fault);
                }
            });
        }
    }
}

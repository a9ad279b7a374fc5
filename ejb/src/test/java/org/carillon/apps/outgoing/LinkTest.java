package org.carillon.apps.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.carillon.apps.TestApps;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.apps.outgoing.LinkState.Phase;
import org.carillon.directory.AppView;
import org.junit.jupiter.api.Test;

/** How one connection is kept; time, lane and wire are the test's. Sockets are not covered here. */
class LinkTest {

    private static final String URL = "https://apps.example.com/example.com/sample/acme-sample";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AppView APP = TestApps.connected("sampleapp", URL);
    private final TestClock clock = new TestClock();
    private final List<Dialled> dialled = new ArrayList<>();
    private int left;
    private boolean broken;
    private final Link link = new Link(APP.guid(), this::dial, Runnable::run, clock, new BackOff(new Random(7)), () -> left++);

    private static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        void pass(long millis) {
            now = now.plusMillis(millis);
        }
    }

    private static final class Dialled implements Dialler.Line {

        private final AppView app;
        private final Dialler.Listener listener;
        private boolean hungUp;

        Dialled(AppView app, Dialler.Listener listener) {
            this.app = app;
            this.listener = listener;
        }

        @Override
        public void hangUp() {
            hungUp = true;
        }

        @Override
        public LinkFault overdue() {
            return LinkFault.of(Kind.NO_LOGIN_IN_TIME);
        }
    }

    private Dialler.Line dial(AppView app, Dialler.Listener listener) {
        if (broken) {
            throw new IllegalStateException("no socket");
        }
        dialled.add(new Dialled(app, listener));
        return last();
    }

    private Dialled last() {
        return dialled.get(dialled.size() - 1);
    }

    private void pass(long millis) {
        clock.pass(millis);
        link.due(PATIENCE);
    }

    @Test
    void anObjectWithoutTheFlagIsLeftAlone() {
        link.want(TestApps.app("sampleapp", URL, false, true, Set.of(), TestApps.PASSWORD), false);
        assertEquals(Phase.OFF, link.state().phase());
        assertTrue(dialled.isEmpty());
    }

    @Test
    void aLoginMakesItConnected() {
        link.want(APP, false);
        assertEquals(Phase.CONNECTING, link.state().phase());
        last().listener.loggedIn("example.com");
        assertEquals(Phase.CONNECTED, link.state().phase());
        assertEquals("example.com", link.state().domain());
        assertNull(link.state().fault());
    }

    @Test
    void failuresDoubleTheWaitUntilALoginResetsIt() {
        link.want(APP, false);
        for (int attempt = 1; attempt <= 3; attempt++) {
            last().listener.ended(LinkFault.of(Kind.REFUSED));
            assertEquals(Phase.WAITING, link.state().phase());
            assertEquals(attempt, link.state().attempts());
            assertEquals(Kind.REFUSED, link.state().fault().kind());
            long least = 500L << attempt;
            pass(least - 1);
            assertEquals(attempt, dialled.size(), "too early");
            pass(least / 4 + 2);
            assertEquals(attempt + 1, dialled.size(), "not tried again");
            assertEquals(Kind.REFUSED, link.state().fault().kind(), "the last error stays in sight while connecting");
        }
        last().listener.loggedIn("");
        last().listener.ended(new LinkFault(Kind.CLOSED, "1001"));
        assertEquals(1, link.state().attempts());
    }

    @Test
    void whoNeverAnswersIsHungUpAndTriedAgain() {
        link.want(APP, false);
        pass(PATIENCE.toMillis());
        assertFalse(last().hungUp);
        pass(1);
        assertTrue(last().hungUp);
        assertEquals(Kind.NO_LOGIN_IN_TIME, link.state().fault().kind());
        assertEquals(Phase.WAITING, link.state().phase());
    }

    @Test
    void whatAnOlderLineSaysCountsNoMore() {
        link.want(APP, false);
        Dialled first = last();
        link.want(APP, true);
        assertTrue(first.hungUp);
        first.listener.ended(LinkFault.of(Kind.LOST));
        assertEquals(Phase.CONNECTING, link.state().phase());
        first.listener.loggedIn("elsewhere");
        assertEquals(Phase.CONNECTING, link.state().phase());
        assertEquals(2, dialled.size());
    }

    @Test
    void aChangeOfAddressBeginsAnewAtOnceAndForgetsWhatWasSaid() {
        link.want(APP, false);
        last().listener.ended(LinkFault.of(Kind.REFUSED));
        AppView moved = TestApps.connected("sampleapp", URL + "2");
        link.want(moved, false);
        assertEquals(1, left);
        assertEquals(moved, last().app);
        assertEquals(0, link.state().attempts());
        assertEquals(Phase.CONNECTING, link.state().phase());
    }

    @Test
    void aChangeOfTheCertificateCheckOrTheApisBeginsAnew() {
        link.want(APP, false);
        link.want(TestApps.app("sampleapp", URL, true, false, Set.of("PbxApi"), TestApps.PASSWORD), false);
        link.want(TestApps.app("sampleapp", URL, true, false, Set.of("PbxApi", "RCC"), TestApps.PASSWORD), false);
        assertEquals(3, dialled.size());
        assertEquals(0, left);
    }

    @Test
    void otherChangesLeaveTheConnectionAlone() {
        link.want(APP, false);
        last().listener.loggedIn("");
        link.want(TestApps.connected("sampleapp", URL), false);
        assertEquals(1, dialled.size());
        assertFalse(last().hungUp);
    }

    @Test
    void withoutTheFlagOrTheObjectItEnds() {
        link.want(APP, false);
        link.want(null, true);
        assertTrue(last().hungUp);
        assertEquals(Phase.OFF, link.state().phase());
        assertEquals(1, left);
        last().listener.ended(LinkFault.of(Kind.LOST));
        assertEquals(Phase.OFF, link.state().phase());
    }

    @Test
    void theEndOfThePbxForgetsNothing() {
        link.want(APP, false);
        link.close();
        assertTrue(last().hungUp);
        assertEquals(0, left);
    }

    @Test
    void withoutAddressOrPasswordNothingIsTried() {
        link.want(TestApps.app("sampleapp", "", true, true, Set.of(), TestApps.PASSWORD), false);
        assertEquals(Kind.NO_ADDRESS, link.state().fault().kind());
        link.want(TestApps.app("sampleapp", "../../APPS/x/x", true, true, Set.of(), TestApps.PASSWORD), false);
        assertEquals(Kind.NO_ADDRESS, link.state().fault().kind());
        link.want(TestApps.app("sampleapp", URL, true, true, Set.of(), null), false);
        assertEquals(Kind.NO_PASSWORD, link.state().fault().kind());
        assertEquals(Phase.IMPOSSIBLE, link.state().phase());
        pass(3_600_000);
        assertTrue(dialled.isEmpty());
        link.want(APP, false);
        assertEquals(Phase.CONNECTING, link.state().phase());
    }

    @Test
    void aWireThatFailsIsTriedAgain() {
        broken = true;
        link.want(APP, false);
        assertEquals(Kind.INTERNAL, link.state().fault().kind());
        broken = false;
        pass(1_251);
        assertEquals(1, dialled.size());
    }
}

package org.carillon.websocket.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rate, liveness, sizes and parts of messages, origins. */
class BoundsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBurstPassesAndThenTheRateApplies() {
        TokenBucket bucket = new TokenBucket(0);
        for (int i = 0; i < 5; i++) {
            assertTrue(bucket.take(2, 5, 0));
        }
        assertFalse(bucket.take(2, 5, 0));
        assertTrue(bucket.take(2, 5, SECOND));
        assertTrue(bucket.take(2, 5, SECOND));
        assertFalse(bucket.take(2, 5, SECOND));
    }

    @Test
    void restDoesNotSaveUpMoreThanTheBurst() {
        TokenBucket bucket = new TokenBucket(0);
        assertTrue(bucket.take(2, 3, 100 * SECOND));
        assertTrue(bucket.take(2, 3, 100 * SECOND));
        assertTrue(bucket.take(2, 3, 100 * SECOND));
        assertFalse(bucket.take(2, 3, 100 * SECOND));
    }

    @Test
    void whoNeverAnswersAPingIsLeftAlone() {
        Liveness liveness = new Liveness(0);
        for (int i = 0; i < 10; i++) {
            assertEquals(Liveness.Verdict.PING, liveness.intervalOver());
        }
    }

    @Test
    void whoAnsweredOnceAndMissesTwoIsDead() {
        Liveness liveness = new Liveness(0);
        liveness.intervalOver();
        liveness.ponged(0);
        assertEquals(Liveness.Verdict.PING, liveness.intervalOver());
        assertEquals(Liveness.Verdict.PING, liveness.intervalOver());
        assertEquals(Liveness.Verdict.DEAD, liveness.intervalOver());
    }

    @Test
    void whoTalksIsNotPinged() {
        Liveness liveness = new Liveness(0);
        liveness.heard(0);
        assertEquals(Liveness.Verdict.HEARD, liveness.intervalOver());
        assertEquals(Liveness.Verdict.PING, liveness.intervalOver());
    }

    @Test
    void partsMakeAMessageAndAreCounted() {
        Inbound inbound = new Inbound();
        assertEquals(Optional.empty(), inbound.take("{\"x\":\"ü", false));
        assertTrue(inbound.unfinishedFor(System.nanoTime() + 5) > 0);
        assertEquals(Optional.of("{\"x\":\"ü€\"}"), inbound.take("€\"}", true));
        assertEquals("{\"x\":\"ü€\"}".getBytes(StandardCharsets.UTF_8).length, inbound.bytes());
        inbound.clear();
        assertEquals(0, inbound.unfinishedFor(System.nanoTime()));
        assertEquals(Optional.of("{}"), inbound.take("{}", true));
    }

    @Test
    void onlyBrowsersOnForeignPagesAreKeptOut() {
        String allowed = " https://pbx.example.com https://apps.example.com:8443 ";
        assertTrue(Origins.allow(allowed, null));
        assertTrue(Origins.allow("", "https://evil.example"));
        assertTrue(Origins.allow(allowed, "https://PBX.example.com"));
        assertTrue(Origins.allow(allowed, "https://apps.example.com:8443"));
        assertFalse(Origins.allow(allowed, "https://apps.example.com"));
        assertFalse(Origins.allow(allowed, "null"));
        assertFalse(Origins.allow(allowed, ""));
    }

    @Property
    void sizesAreThoseOfUtf8(@ForAll String text) {
        boolean whole = text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (whole) {
            assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Utf8.length(text));
        }
    }

    @Test
    void silenceIsCountedFromWhatCameLast() {
        Liveness liveness = new Liveness(10);
        assertEquals(5, liveness.silentFor(15));
        liveness.heard(20);
        assertEquals(1, liveness.silentFor(21));
        liveness.ponged(30);
        assertEquals(2, liveness.silentFor(32));
    }
}

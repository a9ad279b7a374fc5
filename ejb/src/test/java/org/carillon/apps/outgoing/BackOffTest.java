package org.carillon.apps.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1 s doubling to 32 s, spread. */
class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, 1000, 1250", "2, 2000, 2500", "3, 4000, 5000", "5, 16000, 20000", "6, 25600, 32000", "7, 25600, 32000", "1000000, 25600, 32000"})
    void everyStepLiesWithinItsQuarter(int failed, long least, long most) {
        BackOff backOff = new BackOff(new Random(1));
        long[] delays = LongStream.range(0, 500).map(i -> backOff.after(failed).toMillis()).toArray();
        assertTrue(LongStream.of(delays).allMatch(d -> d >= least && d <= most));
        assertTrue(LongStream.of(delays).distinct().count() > 100, "it is not spread");
    }

    @Test
    void theNextAttemptIsNeverImmediate() {
        assertEquals(Duration.ofSeconds(1), new BackOff(new Random() {
            @Override
            public double nextDouble() {
                return 0;
            }
        }).after(1));
    }
}

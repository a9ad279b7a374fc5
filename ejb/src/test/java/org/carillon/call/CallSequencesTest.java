package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Signal;

/**
 * Whatever people do at their telephones, and third parties beside them, in whatever order: what the switch believes to be a leg is one at
 * a telephone and the other way round, everybody who is left when nothing rings any more has exactly one partner, and nothing stays when
 * all have hung up but one record for each leg.
 */
class CallSequencesTest {

    private static final int STEPS = 60;

    @Property(tries = 1_000)
    void nobodyIsLeftWithoutAPartner(@ForAll long seed) {
        SwitchWorld world = new SwitchWorld(seed);
        RandomDeeds deeds = new RandomDeeds(world, seed);
        for (int i = 0; i < STEPS; i++) {
            deeds.one();
            if (world.lane.isEmpty()) {
                world.agrees("step " + i);
            }
        }
        world.rest();
        world.agrees("at rest");
        world.legs.values().forEach(dialog -> assertEquals(LegState.CONNECTED, dialog.state(), dialog::toString));
        assertEquals(world.legs.size(), world.talking.size());
        for (int left = world.open(); left > 0; left = world.open()) {
            world.phones.stream().flatMap(phone -> phone.open().stream()).findFirst().orElseThrow().say(Signal.Rel.of(Cause.NORMAL));
            world.drain();
            assertEquals(left - 2, world.open(), "each has one partner");
            world.agrees("hanging up");
        }
        assertEquals(List.of(), world.talking);
        assertEquals(List.of(), world.desk.pickables().oldest(9, any -> true));
        assertTrue(world.timers.isEmpty());
        assertTrue(world.records.isIdle(), "a call is recorded for ever");
        assertTrue(world.records.legs() >= world.begun, "a leg has no record");
    }
}

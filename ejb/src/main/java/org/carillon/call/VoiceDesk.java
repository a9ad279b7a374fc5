package org.carillon.call;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.carillon.call.signal.Party;

/**
 * What calls with media need. All of them share one lane: transfers and pick-ups join calls of different people, and none of that is
 * much work. Who is called is looked up beside the lane, so that calls that go on do not wait for a database that is slow.
 *
 * @param lookups runs what may wait
 * @param talking who is in calls
 * @param pickables what rings or is parked, for others to take
 * @param legs         all that go on
 * @param observer  told of all that changes at a leg
 * @param sleeping phones that are not there before somebody calls
 * @param consultations calls that can be named in a transfer
 */
record VoiceDesk(CallPlans plans, Registrations registrations, CallTimer timer, Executor lane, Executor lookups, Talks talking, Consultations consultations,
                 Pickables pickables, ParkingLot parking, LegTable legs, CallObserver observer, InstantSource clock, Sleeping sleeping) {

    /** T302: how long the next digit may take (Q.931 section 9). */
    static final Duration DIGITS = Duration.ofSeconds(10);
    /** T303: how long the first sign of an endpoint may take. */
    static final Duration FIRST_SIGN = Duration.ofSeconds(5);
    static final Duration LONGEST_RINGING = Duration.ofSeconds(180);
    private static final System.Logger LOG = System.getLogger(VoiceDesk.class.getName());

    /** Who was looked for. */
    sealed interface Found {

        record One(CallPlan plan) implements Found {
        }

        /** @param beginning with more digits there may be somebody */
        record Nobody(boolean beginning) implements Found {
        }

        /** It cannot be told now. */
        record Failed() implements Found {
        }
    }

    /**
     * Looks for somebody.
     *
     * @param then goes on in the lane
     */
    void find(Party called, Identity caller, Optional<Identity> forwarding, Consumer<Found> then) {
        lookups.execute(() -> {
            Found found = look(called, caller, forwarding);
            lane.execute(() -> then.accept(found));
        });
    }

    private Found look(Party called, Identity caller, Optional<Identity> forwarding) {
        try {
            return plans.of(called, caller, forwarding).<Found>map(Found.One::new).orElseGet(() -> new Found.Nobody(plans.isBeginning(called.number())));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "who is called could not be looked up", e);
            return new Found.Failed();
        }
    }
}

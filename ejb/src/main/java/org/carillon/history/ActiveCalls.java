package org.carillon.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.call.Dialog;
import org.carillon.call.LegEvent;
import org.carillon.call.LegListener;
import org.carillon.call.LegState;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/** The legs with media that there are now, for those who administer the PBX. Written in the lane of the calls, read from anywhere. */
@ApplicationScoped
public class ActiveCalls implements LegListener {

    private final Map<Guid, ActiveLeg> legs = new ConcurrentHashMap<>();

    /** @param since when it was first seen */
    public record ActiveLeg(Guid object, Optional<HardwareId> device, Dialog dialog, Instant since) {
    }

    @Override
    public void on(LegEvent event) {
        Guid call = event.dialog().call();
        if (event.dialog().state() == LegState.NULL) {
            legs.remove(call);
        } else {
            Instant since = Optional.ofNullable(legs.get(call)).map(ActiveLeg::since).orElse(event.at());
            legs.put(call, new ActiveLeg(event.object(), event.device(), event.dialog(), since));
        }
    }

    /** Legs of one call beside each other, the newest call last; at most so many. */
    public List<ActiveLeg> legs(int most) {
        return legs.values().stream().sorted(Comparator.comparing((ActiveLeg leg) -> leg.dialog().conference()).thenComparing(ActiveLeg::since))
                .limit(most).toList();
    }

    public int count() {
        return legs.size();
    }
}

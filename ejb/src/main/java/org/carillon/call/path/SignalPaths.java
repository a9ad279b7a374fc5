package org.carillon.call.path;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.call.Registration;
import org.carillon.call.RegistrationChanged;
import org.carillon.call.Registrations;
import org.carillon.call.Switch;
import org.carillon.call.signal.Signal;
import org.carillon.directory.HardwareId;
import org.carillon.error.Conflict;

/** Who sits in the path of which device; one at each. It lasts over the registrations of the device. */
@ApplicationScoped
public class SignalPaths {

    private static final int MOST_CALLS = 100;
    @Inject
    private Registrations registrations;
    @Inject
    private Switch calls;
    private final Map<HardwareId, Seat> seats = new ConcurrentHashMap<>();

    /** A place in a path. */
    public final class Seat {

        private final HardwareId device;
        private final SignalTap tap;
        private final AtomicReference<Registration> registered = new AtomicReference<>();

        private Seat(HardwareId device, SignalTap tap) {
            this.device = device;
            this.tap = tap;
        }

        /** Says something to the device or the PBX; dropped where there is no such call. */
        public void say(int call, Signal signal, boolean toDevice) {
            Optional.ofNullable(registered.get()).ifPresent(registration -> registration.path().say(call, signal, toDevice,
                    (setup, answers) -> calls.connect(registration, setup, answers), MOST_CALLS));
        }

        /** Leaves it; the path leads straight through again. */
        public void leave() {
            if (seats.remove(device, this)) {
                Optional.ofNullable(registered.getAndSet(null)).ifPresent(registration -> registration.path().detach(tap));
            }
        }
    }

    /**
     * Takes a place; the tap is told when the device is registered next.
     *
     * @throws Conflict if somebody else sits there
     */
    public Seat sit(HardwareId device, SignalTap tap) {
        Seat seat = new Seat(device, tap);
        if (seats.putIfAbsent(device, seat) != null) {
            throw new Conflict("the device");
        }
        return seat;
    }

    /** Begins with the device if it is registered. */
    public void begin(Seat seat) {
        registrations.all().stream().filter(r -> r.hardwareId().filter(seat.device::equals).isPresent()).forEach(r -> join(seat, r));
    }

    private static void join(Seat seat, Registration registration) {
        if (seat.registered.compareAndSet(null, registration)) {
            registration.path().attach(seat.tap);
        }
    }

    void changed(@Observes RegistrationChanged changed) {
        Seat seat = changed.registration().hardwareId().map(seats::get).orElse(null);
        if (seat != null && changed.present()) {
            join(seat, changed.registration());
        } else if (seat != null && seat.registered.compareAndSet(changed.registration(), null)) {
            changed.registration().path().detach(seat.tap);
            seat.tap.detached();
            begin(seat);
        }
    }
}

package org.carillon.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.event.Event;

import org.carillon.call.Registration.Dismissal;
import org.carillon.directory.Device;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectChanged;
import org.junit.jupiter.api.Test;

/** Who is registered, and what is told of it. */
class RegistrationTableTest {

    private final List<String> told = new ArrayList<>();
    private final Guid object = Guid.random();
    private final RegistrationTable table = new RegistrationTable(events(), emptyDirectory());

    @SuppressWarnings("unchecked")
    private Event<RegistrationChanged> events() {
        return (Event<RegistrationChanged>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
            RegistrationChanged changed = (RegistrationChanged) args[0];
            told.add((changed.present() ? "+" : "-") + changed.registration().address());
            return null;
        });
    }

    /* Nobody is known: every object is gone. */
    private Directory emptyDirectory() {
        return (Directory) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, args) -> Optional.empty());
    }

    private Registration at(String hardware, String address, Device.Flag... flags) {
        Device device = new Device(HardwareId.of(hardware), "", "", Set.of(flags), "", "", "");
        return new Registration(object, device, address, true, (setup, answers) -> answers, why -> told.add(why + address));
    }

    @Test
    void registrationsAreListedByHardwareId() {
        Registration b = at("b", "2");
        Registration a = at("a", "1");
        table.add(b);
        table.add(a);
        assertEquals(List.of(a, b), table.of(object));
        assertEquals(List.of(), table.of(Guid.random()));
        assertEquals(List.of("+2", "+1"), told);
    }

    @Test
    void aDeviceMayBeThereSeveralTimesAndEachEndsItsOwn() {
        Registration first = at("a", "1");
        Registration second = at("a", "2");
        table.add(first);
        table.add(second);
        table.remove(first);
        table.remove(first);
        assertEquals(List.of(second), table.of(object));
        table.remove(second);
        assertEquals(List.of(), table.of(object));
        assertEquals(List.of("+1", "+2", "-1", "-2"), told);
    }

    @Test
    void aDeviceThatMayBeThereOnceLosesItsOtherRegistration() {
        table.add(at("a", "1", Device.Flag.SINGLE_REGISTRATION));
        table.add(at("b", "2", Device.Flag.SINGLE_REGISTRATION));
        Registration newer = at("a", "3", Device.Flag.SINGLE_REGISTRATION);
        table.add(newer);
        assertEquals(List.of("+1", "+2", "-1", Dismissal.REPLACED + "1", "+3"), told);
        assertEquals(newer, table.of(object).get(0));
    }

    @Test
    void theEndOfTheObjectEndsItsRegistrations() {
        table.add(at("a", "1"));
        table.objectChanged(new ObjectChanged(object, ObjectChanged.ObjectType.USER, Set.of(ObjectChanged.Aspect.DELETED)));
        assertEquals(List.of("+1", "-1", Dismissal.NOT_ALLOWED + "1"), told);
        assertEquals(List.of(), table.of(object));
    }
}

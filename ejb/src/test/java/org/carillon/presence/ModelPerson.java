package org.carillon.presence;

import java.util.ArrayList;
import java.util.List;

import org.carillon.directory.VisibilityRule;
import org.carillon.presence.PresenceOracle.Said;
import org.carillon.presence.PresenceOracle.State;
import org.carillon.presence.PresenceOracle.Target;

/** A user as the test knows it: what was asked for, never what the hub made of it. */
final class ModelPerson extends ModelWatcher {

    String dn = "";
    String email = "";
    List<VisibilityRule> rules = List.of();
    List<Integer> templates = List.of();
    /** What is stored, newest first. */
    final List<Said> said = new ArrayList<>();
    /** What the calendar shows over it, or null. */
    Said calendar;
    /** Both, newest first. */
    final List<Said> seen = new ArrayList<>();
    final List<ModelClient> clients = new ArrayList<>();
    final List<Presences.Call> phones = new ArrayList<>();
    final List<Presences.Call> calls = new ArrayList<>();
    final History<State> state = new History<>(new State(List.of(), 0, 0, 0, 0));
    final History<Target> target = new History<>(null);

    ModelPerson(int number) {
        super(number, "u" + number);
    }

    /** One of the user's own clients. */
    static final class ModelClient {

        Presences.Attachment attachment;
        boolean inactive;
        volatile String told = "";
    }

    String cn() {
        return "Long name " + number;
    }

    void stateChanged(long step) {
        int inactive = (int) clients.stream().filter(client -> client.inactive).count();
        state.put(step, new State(List.copyOf(seen), clients.size(), inactive, phones.size(), calls.size()));
    }

    void say(String contact, String activity, String note) {
        calendar = contact.equals("calendar:") ? null : calendar;
        for (List<Said> items : List.of(said, seen)) {
            items.removeIf(item -> item.contact().equals(contact));
            items.add(0, new Said(contact, activity, note));
        }
    }

    /** @param item null when the appointment is over */
    void follow(Said item) {
        if (item != null) {
            seen.removeIf(known -> known.contact().equals("calendar:"));
            seen.add(0, item);
        } else if (calendar != null) {
            seen.clear();
            seen.addAll(said);
        }
        calendar = item;
    }

    /**
     * @param all      own rules and those of the templates
     * @param defaults those of the groups
     */
    void targetChanged(long step, List<VisibilityRule> all, List<VisibilityRule> defaults) {
        target.put(step, new Target(guid, sip, Integer.toString(1000 + number), dn.isEmpty() ? cn() : dn, email, all, defaults));
    }

    @Override
    void deleted(long step) {
        target.put(step, null);
        super.deleted(step);
    }

    @Override
    void forget() {
        state.forget();
        target.forget();
        super.forget();
    }
}

package org.carillon.presence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.carillon.directory.Guid;
import org.carillon.presence.PresenceOracle.Source;

/** Whoever looks at others, as the test knows it: a user, or an app object, which is an object like another one for the rules (pbx-apis.md section 8). */
class ModelWatcher {

    final Guid guid = Guid.random();
    final int number;
    String sip;
    /** Whether active, by group. */
    final Map<String, Boolean> groups = new TreeMap<>();
    final History<Source> source = new History<>(null);

    ModelWatcher(int number, String sip) {
        this.number = number;
        this.sip = sip;
    }

    void sourceChanged(long step) {
        Set<String> active = Set.copyOf(groups.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList());
        source.put(step, new Source(guid, sip, active));
    }

    void deleted(long step) {
        source.put(step, null);
    }

    void forget() {
        source.forget();
    }
}

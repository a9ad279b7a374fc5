package org.carillon.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How much of calls with media there is now, for those who watch the PBX; all of it is nothing when nobody calls. May be asked anywhere. */
@ApplicationScoped
public class CallFigures {

    @Inject
    private VoiceCalls calls;

    /** Legs that go on. */
    public int legs() {
        return calls.desk().legs().size();
    }

    /** Legs that ring, and those who are parked: what somebody else could take. */
    public int pickable() {
        return calls.desk().pickables().size();
    }

    /** Calls that have an id for a transfer. */
    public int consultations() {
        return calls.desk().consultations().size();
    }

    /** Timers of calls. */
    public int timers() {
        return calls.deadlines().size();
    }
}

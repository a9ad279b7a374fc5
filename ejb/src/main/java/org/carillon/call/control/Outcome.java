package org.carillon.call.control;

import org.carillon.directory.Guid;

/** What came of a request to control a call. What follows from it is told to watchers. */
public sealed interface Outcome {

    Outcome DONE = new Done(null);

    /** @param call the new one, if the request makes one, else null */
    record Done(Guid call) implements Outcome {
    }

    /** Refused; nothing has changed. */
    record Refused(Why why) implements Outcome {
    }

    /** Why a request is refused. */
    enum Why {
        UNKNOWN_USER, UNKNOWN_CALL, WRONG_STATE, NOT_SUPPORTED, NOT_ALLOWED
    }

    static Outcome refused(Why why) {
        return new Refused(why);
    }
}

package org.carillon.websocket.routing;

import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.session.FailureDelay;

/** What came of a message. Only the dispatcher turns it into a frame, so no handler can forget the src. */
public sealed interface Result {

    Result NONE = new NoAnswer();

    /** The answer: its type and members; api and src are added. */
    record Answer(JsonObject message) implements Result {
    }

    /** An answer whose text is fixed because a digest covers it; belongs to a protocol without src. */
    record Signed(String frame) implements Result {
    }

    /** A login that failed; answered later than it was found out, see {@link FailureDelay}. */
    record LoginFailed(JsonObject message) implements Result {
    }

    /** Done; the protocol has no answer to it. */
    record NoAnswer() implements Result {
    }

    /** Refused. Answered where the handler has an answer to give. */
    record Rejected(CarillonException fault) implements Result {
    }

    /** Not for this state of the conversation; the protocol wants silence. */
    record Ignored(String why) implements Result {
    }
}

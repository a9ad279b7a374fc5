package org.carillon.history;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** Row of a {@link CallEvent}. */
@Embeddable
class StoredEvent {

    private String kind;
    private long millis;
    private String number;
    private String name;
    @Column(name = "to_number")
    private String toNumber;
    @Column(name = "to_name")
    private String toName;
    private UUID conference;
    private Integer cause;

    protected StoredEvent() {
    }

    StoredEvent(CallEvent event) {
        kind = event.kind().name();
        millis = event.millis();
        number = StoredCall.cut(event.party().number(), StoredCall.NUMBER);
        name = StoredCall.cut(event.party().sip(), StoredCall.NAME);
        toNumber = StoredCall.cut(event.to().number(), StoredCall.NUMBER);
        toName = StoredCall.cut(event.to().sip(), StoredCall.NAME);
        conference = event.conference().map(Guid::value).orElse(null);
        cause = event.cause().map(Cause::number).orElse(null);
    }

    CallEvent view() {
        return new CallEvent(EventKind.valueOf(kind), millis, new Party(number, name), new Party(toNumber, toName),
                Optional.ofNullable(conference).map(Guid::of), Optional.ofNullable(cause).map(Cause::of));
    }
}

package org.carillon.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** Row of a {@link CallRecord}. */
@Entity
@Table(name = "call_record")
class StoredCall {

    static final int NUMBER = 64;
    static final int NAME = 128;
    private static final String BETWEEN = "\n";
    @Id
    private long id;
    private UUID guid;
    private UUID object;
    private String name;
    private String title;
    private String number;
    private String node;
    private String pbx;
    @Column(columnDefinition = "text")
    private String groups;
    private String device;
    private String role;
    private boolean app;
    private UUID conference;
    private Instant began;
    private Instant ended;
    private String status;
    private int cause;
    private boolean external;
    @Column(name = "remote_number")
    private String remoteNumber;
    @Column(name = "remote_name")
    private String remoteName;
    @Column(name = "remote_title")
    private String remoteTitle;
    @Column(name = "remote_key")
    private String remoteKey;
    @Column(name = "alert_seconds")
    private int alertSeconds;
    @Column(name = "call_seconds")
    private int callSeconds;
    @Column(name = "conn_seconds")
    private int connSeconds;
    private boolean shown;
    private boolean missed;
    @ElementCollection
    @CollectionTable(name = "call_event", joinColumns = @JoinColumn(name = "record"))
    @OrderColumn(name = "position")
    private List<StoredEvent> events = new ArrayList<>();

    protected StoredCall() {
    }

    /** @param shown it stands for all records of that call in the list */
    StoredCall(long id, Draft draft, Outcome outcome, Place place, boolean shown) {
        this.id = id;
        guid = draft.id().value();
        object = draft.owner().guid().value();
        name = cut(draft.owner().party().sip(), NAME);
        title = cut(draft.owner().name(), NAME);
        number = cut(draft.owner().party().number(), NUMBER);
        node = cut(place.node(), NUMBER);
        pbx = cut(place.pbx(), NUMBER);
        groups = String.join(BETWEEN, place.groups());
        device = draft.device().map(Object::toString).orElse("");
        role = draft.role().word();
        app = draft.owner().app();
        conference = draft.firstConference().value();
        began = draft.began().truncatedTo(ChronoUnit.MILLIS);
        ended = draft.zero().plusMillis(draft.events().get(draft.events().size() - 1).millis());
        status = outcome.status().word();
        cause = outcome.cause().number();
        external = place.external();
        remoteNumber = cut(draft.remote().number(), NUMBER);
        remoteName = cut(draft.remote().sip(), NAME);
        remoteTitle = cut(draft.remoteName(), NAME);
        remoteKey = cut(place.remoteKey(), NAME);
        alertSeconds = (int) outcome.alert().toSeconds();
        callSeconds = (int) outcome.call().toSeconds();
        connSeconds = (int) outcome.conn().toSeconds();
        this.shown = shown;
        missed = shown && draft.role().isIncoming() && outcome.status() != Status.CONNECTED && !outcome.cause().equals(Cause.NOT_SELECTED);
        draft.events().forEach(event -> events.add(new StoredEvent(event)));
    }

    /** Where the object is, and what is known of the remote. */
    record Place(String node, String pbx, List<String> groups, boolean external, String remoteKey) {
    }

    /* The database takes any letter but one. */
    static String cut(String text, int most) {
        String clean = text.replace("\0", "");
        return clean.length() <= most ? clean : clean.substring(0, most);
    }

    long id() {
        return id;
    }

    /** @param withEvents reads those, too */
    CallRecord view(boolean withEvents) {
        Role as = Role.valueOf(role.toUpperCase(Locale.ROOT));
        return new CallRecord(id, Guid.of(guid), Guid.of(object), new Party(number, name), title, app, node, pbx,
                groups.isEmpty() ? List.of() : List.of(groups.split(BETWEEN)), device, as, Guid.of(conference), began, ended, Status.of(status),
                Cause.of(cause), external, new Party(remoteNumber, remoteName), remoteTitle, remoteKey,
                new CallRecord.Durations(alertSeconds, callSeconds, connSeconds, external && as != Role.TO ? connSeconds : 0), missed,
                withEvents ? events.stream().map(StoredEvent::view).toList() : List.of());
    }
}

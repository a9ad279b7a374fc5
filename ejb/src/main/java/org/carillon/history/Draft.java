package org.carillon.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.carillon.call.Identity;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;

/**
 * A record in the making. Begins with a setup, takes events until a release, and is then whole. Belongs to one {@link Share}. Only touched
 * in the lane of the calls until it is whole, and by nobody after that but to be read.
 */
final class Draft {

    /** Nobody transfers so often; what comes beyond that is left out, but for the end. */
    private static final int MOST_EVENTS = 60;
    private final Guid id = Guid.random();
    private final Origin origin;
    private final Role role;
    private final Instant began;
    private final List<CallEvent> events = new ArrayList<>();
    private Party remote;
    private String remoteName;
    private Party peer;
    private Guid conference;
    private boolean over;

    /**
     * Whose record it is, and of which call.
     *
     * @param zero when the call began, from which times count
     */
    record Origin(Identity owner, Optional<HardwareId> device, Guid conference, Instant zero) {
    }

    Draft(Origin origin, Role role, Instant began, Party remote, String remoteName) {
        this.origin = origin;
        this.role = role;
        this.began = began;
        this.remote = remote;
        this.remoteName = remoteName;
        this.peer = remote;
        this.conference = origin.conference();
    }

    Guid id() {
        return id;
    }

    Identity owner() {
        return origin.owner();
    }

    Optional<HardwareId> device() {
        return origin.device();
    }

    Role role() {
        return role;
    }

    Instant began() {
        return began;
    }

    Instant zero() {
        return origin.zero();
    }

    /** In which it began. */
    Guid firstConference() {
        return origin.conference();
    }

    /** In which it is now. */
    Guid conference() {
        return conference;
    }

    /** Who was called or has called: for the list the first of them, whoever else took part. */
    Party remote() {
        return remote;
    }

    String remoteName() {
        return remoteName;
    }

    /** Who is at the other end now. */
    Party peer() {
        return peer;
    }

    void peer(Party now) {
        peer = now;
    }

    /** Whom a dialled number belongs to. */
    void called(Identity who) {
        if (role == Role.FROM && remoteName.isEmpty()) {
            remote = who.party();
            remoteName = who.name();
        }
        peer = who.party();
    }

    List<CallEvent> events() {
        return events;
    }

    boolean isOver() {
        return over;
    }

    boolean has(EventKind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }

    /** Whether that was the last thing that happened. */
    boolean endsWith(EventKind kind, Party party) {
        CallEvent last = events.get(events.size() - 1);
        return last.kind() == kind && last.party().equals(party);
    }

    void add(Instant at, CallEvent event) {
        if (!over && (events.size() < MOST_EVENTS || event.kind().isRelease())) {
            events.add(event.at(Math.max(0, Duration.between(zero(), at).toMillis())));
            over = event.kind().isRelease();
        }
    }

    /** Adds an event with which the call becomes part of another. */
    void join(Instant at, CallEvent event, Guid other) {
        add(at, other.equals(conference) ? event : event.in(other));
        conference = other;
    }
}

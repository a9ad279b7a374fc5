package org.carillon.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.carillon.directory.Guid;

/**
 * The legs that are open, with their drafts: that of whose leg it is, and those of others who have had to do with the call and are told how
 * it goes on. For each leg for which somebody is being called there is the share of each who was called. Only touched in the lane of the calls,
 * except for their number.
 */
final class OpenLegs {

    private final Map<Guid, Draft> own = new HashMap<>();
    private final Map<Guid, List<Draft>> following = new HashMap<>();
    private final Map<Guid, Map<Guid, Share>> called = new HashMap<>();
    private final Map<Draft, Share> shares = new HashMap<>();
    private final Map<Guid, Guid> origins = new HashMap<>();
    private volatile int size;

    /** How many records are not whole yet; may be called anywhere. */
    int size() {
        return size;
    }

    Optional<Draft> of(Guid leg) {
        return Optional.ofNullable(own.get(leg));
    }

    void add(Guid leg, Draft draft, Share share) {
        own.put(leg, draft);
        put(draft, share);
    }

    /** The leg was called for another. */
    void add(Guid leg, Guid origin, Draft draft, Share share) {
        add(leg, draft, share);
        origins.put(leg, origin);
    }

    /** From now on the draft is about what becomes of that leg. */
    void follow(Guid leg, Draft draft, Share share) {
        following.computeIfAbsent(leg, key -> new ArrayList<>()).add(draft);
        put(draft, share);
    }

    /** The draft of a leg is from now on about what becomes of another. */
    void follow(Guid leg, Guid own) {
        Draft draft = this.own.remove(own);
        if (draft != null) {
            follow(leg, draft, shares.get(draft));
        }
    }

    private void put(Draft draft, Share share) {
        if (shares.put(draft, share) == null) {
            share.add(draft);
        }
        size = shares.size();
    }

    Share share(Draft draft) {
        return shares.get(draft);
    }

    List<Draft> followers(Guid leg) {
        return List.copyOf(following.getOrDefault(leg, List.of()));
    }

    /** The share of somebody in a call that is offered for a leg. */
    Share called(Guid origin, Guid who) {
        return called.computeIfAbsent(origin, key -> new LinkedHashMap<>()).computeIfAbsent(who, key -> new Share(false));
    }

    /** The drafts of legs that are called for that one. */
    List<Draft> ringing(Guid origin) {
        return origins.entrySet().stream().filter(entry -> entry.getValue().equals(origin)).flatMap(entry -> of(entry.getKey()).stream()).toList();
    }

    /** Nobody is called for the leg any more. */
    List<Share> settle(Guid origin) {
        List<Share> settled = List.copyOf(Optional.ofNullable(called.remove(origin)).map(Map::values).orElse(List.of()));
        settled.forEach(Share::settle);
        return settled;
    }

    /** Another is at the other end of what was called for a leg. */
    void move(Guid origin, Guid next) {
        origins.replaceAll((leg, of) -> of.equals(origin) ? next : of);
        Map<Guid, Share> moved = called.remove(origin);
        if (moved != null) {
            called.computeIfAbsent(next, key -> new LinkedHashMap<>()).putAll(moved);
        }
        List<Draft> followers = following.remove(origin);
        if (followers != null) {
            following.computeIfAbsent(next, key -> new ArrayList<>()).addAll(followers);
        }
    }

    /** The leg is over. Its drafts are whole after that. */
    List<Share> remove(Guid leg) {
        Draft draft = own.remove(leg);
        origins.remove(leg);
        List<Draft> followers = Optional.ofNullable(following.remove(leg)).orElse(List.of());
        return Stream.concat(Stream.concat(Stream.ofNullable(draft), followers.stream()).map(shares::get), settle(leg).stream()).distinct().toList();
    }

    /** The share has been handed on. */
    void forget(Share share) {
        share.drafts().forEach(shares::remove);
        size = shares.size();
    }

    /** Whether nothing is open, to tell that nothing is kept for ever. */
    boolean isEmpty() {
        return own.isEmpty() && following.isEmpty() && called.isEmpty() && shares.isEmpty() && origins.isEmpty();
    }
}

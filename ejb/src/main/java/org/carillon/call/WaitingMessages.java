package org.carillon.call;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.call.signal.Facility.MessageWaiting;
import org.carillon.directory.Guid;

/**
 * What message centers have said last of messages that wait for somebody (signaling.md section 6.17), for telephones that ask while the
 * center is not there. Lives as long as the server; centers say it anew.
 */
@ApplicationScoped
class WaitingMessages {

    private static final int MOST = 50_000;
    private final Cache<Key, MessageWaiting> last = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(Guid served, Guid center) {
    }

    void said(Guid served, Guid center, MessageWaiting said) {
        last.put(new Key(served, center), said);
    }

    Optional<MessageWaiting> last(Guid served, Guid center) {
        return Optional.ofNullable(last.getIfPresent(new Key(served, center)));
    }
}

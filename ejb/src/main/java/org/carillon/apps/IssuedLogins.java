package org.carillon.apps;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.carillon.directory.Guid;
import org.carillon.setting.ConnectionSettings;

/**
 * The logins that the PBX has made for users, by the challenge they answer: each once and as long as a connection may wait for it. What is in here was made
 * for its user and for nobody and nothing else, whatever the login that comes with the challenge says of itself.
 */
@ApplicationScoped
class IssuedLogins {

    private static final Duration KEPT = Duration.ofMinutes(ConnectionSettings.MOST_LOGIN_MINUTES);
    private static final int MOST = 200_000;
    private final Cache<String, Issue> issues = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /**
     * For whom and for what a login was made.
     *
     * @param device  hardware id for a device app, else empty
     * @param session the user's session that asked for it
     */
    record Issue(Guid app, Guid user, String device, Guid session) {
    }

    void remember(String challenge, Issue issue) {
        issues.put(challenge, issue);
    }

    Optional<Issue> of(String challenge) {
        return Optional.ofNullable(issues.getIfPresent(challenge));
    }

    /** Uses it up; false if somebody else has. */
    boolean take(String challenge, Issue issue) {
        return issues.asMap().remove(challenge, issue);
    }
}

package org.carillon.token;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

/** Collects when tokens were used and writes it down once a minute, not with every request. Holds at most one entry per token. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TokenUses {

    private static final System.Logger LOG = System.getLogger(TokenUses.class.getName());
    private static final int WRITE_SECONDS = 60;
    @Inject
    private TokenLoader loader;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> writing;
    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        writing = executor.scheduleWithFixedDelay(this::write, WRITE_SECONDS, WRITE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        writing.cancel(false);
        write();
    }

    public void touch(TokenView token) {
        unwritten.put(token.id(), clock.instant());
    }

    /** The token with its use that is not written yet. */
    public TokenView current(TokenView token) {
        Instant used = unwritten.get(token.id());
        return used == null ? token : new TokenView(token.id(), token.name(), token.scopes(), token.maker(), token.makerName(),
                token.createdAt(), token.expiresAt(), used);
    }

    /* Must not throw: a task that does is never run again. What could not be written stays for the next time. */
    private void write() {
        Map<String, Instant> batch = new HashMap<>(unwritten);
        if (batch.isEmpty()) {
            return;
        }
        try {
            loader.writeUses(batch);
            batch.forEach(unwritten::remove);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "times of use of {0} tokens could not be written: {1}", batch.size(), e.getMessage());
        }
    }
}

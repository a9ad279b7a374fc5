package org.carillon.apps;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;
import org.carillon.directory.Text;

/** The users' home screens. Changes of one user are stored in the order they came, each before it is announced. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeScreens {

    private static final int KEPT = 50_000;
    private static final int MAX_LENGTH = 32_768;
    @Inject
    private HomeScreenStore store;
    @Inject
    private Event<HomeScreenChanged> changed;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Cache<Guid, Optional<String>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, 16);
    }

    /** Comma separated app links; empty optional where the user never arranged any. */
    public Optional<String> of(Guid owner) {
        return kept.get(owner, store::links);
    }

    /** @throws org.carillon.error.InvalidValue if the text is too long or has control characters */
    public void arrange(Guid owner, String links) {
        String checked = Text.optional("home", links, MAX_LENGTH);
        lanes.execute(owner, () -> {
            store.arrange(owner, checked);
            kept.invalidate(owner);
            changed.fire(new HomeScreenChanged(owner, checked));
        });
    }
}

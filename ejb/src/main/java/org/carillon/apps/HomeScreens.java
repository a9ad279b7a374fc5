package org.carillon.apps;

import java.util.Collection;
import java.util.Map;
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

    /** The home screens of these users, as far as they ever arranged one. */
    public Map<Guid, String> ofAll(Collection<Guid> owners) {
        return store.links(owners);
    }

    /** @throws org.carillon.error.InvalidValue if the text is too long or has control characters */
    public void arrange(Guid owner, String links) {
        String checked = check(links);
        lanes.execute(owner, () -> put(owner, checked));
    }

    /**
     * Chooses the app that the user prefers for a Client API where several offer it; an empty name takes the choice back.
     * All else on the home screen stays, also what another client stores at the same moment.
     *
     * @throws org.carillon.error.InvalidValue for what is no name of an API or of an app
     */
    public void chooseStandardApp(Guid owner, String api, String app) {
        HomeLinks.checkChoice(api, app);
        lanes.execute(owner, () -> put(owner, check(HomeLinks.parse(of(owner).orElse("")).choose(api, app).toString())));
    }

    private void put(Guid owner, String links) {
        store.arrange(owner, links);
        kept.invalidate(owner);
        changed.fire(new HomeScreenChanged(owner, links));
    }

    private static String check(String links) {
        return Text.optional("home", links, MAX_LENGTH);
    }

    /**
     * Like {@link #arrange}, on behalf of somebody else: stored when it returns, and announced soon after.
     *
     * @throws org.carillon.error.InvalidValue if the text is too long or has control characters
     */
    public void replace(Guid owner, String links) {
        store.arrange(owner, Text.optional("home", links, MAX_LENGTH));
        kept.invalidate(owner);
        lanes.execute(owner, () -> {
            kept.invalidate(owner);
            of(owner).ifPresent(now -> changed.fire(new HomeScreenChanged(owner, now)));
        });
    }
}

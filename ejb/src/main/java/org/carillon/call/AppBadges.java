package org.carillon.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;

/** Tells the numbers of all {@link BadgeSource}s, see {@link BadgeService}. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppBadges {

    @Inject
    private Instance<BadgeSource> sources;
    @Inject
    private Registrations registrations;
    @Inject
    private Directory directory;
    @Inject
    private Identities identities;
    @Resource
    private ManagedExecutorService executor;
    private final Map<String, BadgeService> services = new HashMap<>();

    @PostConstruct
    void start() {
        for (BadgeSource source : sources) {
            BadgeService service = new BadgeService(source.app(), source::number, new BadgeService.Parts(registrations, directory, identities, executor));
            services.put(source.app(), service);
            service.start();
        }
    }

    public void appChanged(@Observes ObjectChanged changed) {
        services.values().forEach(service -> service.appChanged(changed));
    }

    public void numberChanged(@Observes BadgeChanged changed) {
        BadgeService service = services.get(changed.app());
        if (service != null) {
            service.changed(Set.of(changed.user()));
        }
    }
}

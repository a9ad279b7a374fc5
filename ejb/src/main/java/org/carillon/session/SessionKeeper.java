package org.carillon.session;

import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

/** Ends sessions nobody uses any more, and logins whose second factor never came, from time to time. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionKeeper {

    private static final System.Logger LOG = System.getLogger(SessionKeeper.class.getName());
    private static final int MINUTES = 5;
    @Inject
    private SessionAdmin admin;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> cleaning;

    @PostConstruct
    void start() {
        cleaning = executor.scheduleWithFixedDelay(this::clean, 0, MINUTES, TimeUnit.MINUTES);
    }

    /* The executor belongs to the server and outlives the application. */
    @PreDestroy
    void stop() {
        cleaning.cancel(false);
    }

    private void clean() {
        try {
            int ended = admin.endExpired();
            if (ended > 0) {
                LOG.log(Level.INFO, "{0} sessions ended for want of use", ended);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "expired sessions could not be ended", e);
        }
    }
}

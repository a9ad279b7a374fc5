package org.carillon.start;

import java.lang.System.Logger.Level;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Fills an empty database before anything else answers. All of it is one transaction: a crash on the way leaves the
 * database empty, and the next start begins again. Then come the built-in apps, at every start those that are new in it.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    @Inject
    private Installation installation;
    @Inject
    private BuiltInApps builtInApps;
    @Inject
    private BuildInfo build;
    @Inject
    private StartPasswords passwords;

    @PostConstruct
    void start() {
        if (installation.isNeeded()) {
            installation.install();
            passwords.write();
            LOG.log(Level.INFO, "the database was empty: first start done");
        }
        BuiltInApps.ALL.forEach(builtInApps::make);
        LOG.log(Level.INFO, "Carillon {0} build {1} is ready", build.productVersion(), build.build());
    }
}

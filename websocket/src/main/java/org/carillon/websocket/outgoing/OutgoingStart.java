package org.carillon.websocket.outgoing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;

import org.carillon.apps.outgoing.AppConnections;
import org.carillon.setting.Settings;
import org.carillon.websocket.connection.Connections;

/** Lets the PBX connect to services as long as the wire is there. */
@Singleton
@Startup
@DependsOn("carillon-ejb.jar#AppConnections")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutgoingStart {

    @Inject
    private AppConnections links;
    @Inject
    private Settings settings;
    @Inject
    private Connections connections;
    @Inject
    private ServiceProtocol protocol;
    @Resource
    private ManagedExecutorService work;
    @Resource(lookup = "java:jboss/ee/concurrency/executor/names")
    private ManagedExecutorService names;
    @Resource
    private ManagedThreadFactory threads;
    private ServiceDialler dialler;

    @PostConstruct
    void start() {
        dialler = new ServiceDialler(threads, names, work, settings, connections, protocol);
        links.attach(dialler);
    }

    @PreDestroy
    void stop() {
        links.detach();
        dialler.close();
    }
}

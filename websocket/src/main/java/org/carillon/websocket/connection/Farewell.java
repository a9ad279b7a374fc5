package org.carillon.websocket.connection;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;

import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;

/**
 * Ends all connections when the server begins to stop. The container closes its sockets before any bean is destroyed, too
 * early for a last word; the server announces its state before that. Without such an announcement they just close.
 */
@Singleton
@Startup
public class Farewell {

    private static final System.Logger LOG = System.getLogger(Farewell.class.getName());
    private static final String ENDING = "suspending";
    private static final String SERVER = "jboss.root:type=state";
    @Inject
    private Connections connections;
    private final NotificationListener listener = this::changed;

    @PostConstruct
    void listen() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            beans.addNotificationListener(new ObjectName(SERVER), listener, null, null);
        } catch (JMException e) {
            LOG.log(Level.INFO, "the server does not announce its end: {0}", e.getMessage());
        }
    }

    private void changed(Notification notification, Object handback) {
        if (notification instanceof AttributeChangeNotification change && ENDING.equals(change.getNewValue())) {
            endAll();
        }
    }

    private void endAll() {
        for (Connection connection : connections.all()) {
            connection.conversation().goodbye();
            connection.close(CloseCodes.GOING_AWAY, "the PBX shuts down");
        }
    }

    @PreDestroy
    void stop() {
        endAll();
        try {
            ManagementFactory.getPlatformMBeanServer().removeNotificationListener(new ObjectName(SERVER), listener);
        } catch (JMException e) {
            LOG.log(Level.DEBUG, "there was nothing to leave", e);
        }
    }
}

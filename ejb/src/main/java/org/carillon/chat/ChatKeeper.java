package org.carillon.chat;

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

/** Takes away from time to time what nobody can reach any more. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatKeeper {

    private static final System.Logger LOG = System.getLogger(ChatKeeper.class.getName());
    private static final int MINUTES = 60;
    @Inject
    private ChatRemains remains;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Future<?> cleaning;

    @PostConstruct
    void start() {
        cleaning = executor.scheduleWithFixedDelay(this::clean, 1, MINUTES, TimeUnit.MINUTES);
    }

    /* The executor belongs to the server and outlives the application. */
    @PreDestroy
    void stop() {
        cleaning.cancel(false);
    }

    private void clean() {
        try {
            int files = remains.deleteLooseFiles();
            int conversations = remains.deleteEmptyConversations();
            if (files + conversations > 0) {
                LOG.log(Level.INFO, "chat: {0} files that hang on no message and {1} conversations of nobody deleted", files, conversations);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "what is left over of chats could not be deleted", e);
        }
    }
}

package org.carillon.call;

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
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.chat.ChatChanged;
import org.carillon.chat.ChatGroupChanged;
import org.carillon.chat.ChatRead;
import org.carillon.chat.ChatReader;
import org.carillon.chat.ChatStored;
import org.carillon.directory.Directory;
import org.carillon.directory.ObjectChanged;

/** Tells how many messages users have not read, see {@link BadgeService}. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatBadges {

    private static final String APP = "chat";
    @Inject
    private Registrations registrations;
    @Inject
    private Directory directory;
    @Inject
    private Identities identities;
    @Inject
    private ChatReader reader;
    @Resource
    private ManagedExecutorService executor;
    private BadgeService service;

    @PostConstruct
    void start() {
        service = new BadgeService(APP, reader::unreadCount, new BadgeService.Parts(registrations, directory, identities, executor));
        service.start();
    }

    public void appChanged(@Observes ObjectChanged changed) {
        service.appChanged(changed);
    }

    public void stored(@Observes ChatStored news) {
        service.changed(news.members());
    }

    public void edited(@Observes ChatChanged news) {
        service.changed(news.members());
    }

    public void read(@Observes ChatRead news) {
        service.changed(Set.of(news.user()));
    }

    public void groupChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatGroupChanged news) {
        service.changed(news.members());
        service.changed(news.gone());
    }
}

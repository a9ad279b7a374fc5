package org.carillon.chat;

import java.time.Clock;
import java.time.Duration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** Deletes what nobody can reach any more, each kind in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatRemains {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Files that were never sent, once their address does not work any more. @return how many */
    public int deleteLooseFiles() {
        return em.createNativeQuery("delete from chat_file where message is null and made_at < :before")
                .setParameter("before", clock.instant().minus(Duration.ofMinutes(settings.get(ChatSettings.LINK_MINUTES)))).executeUpdate();
    }

    /** Conversations whose users are all gone. @return how many */
    public int deleteEmptyConversations() {
        return em.createNativeQuery("""
                delete from chat_conversation c where not exists (select 1 from chat_member m where m.conversation = c.id)""").executeUpdate();
    }
}

package org.carillon.apps;

import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;

/** Reads and writes home screens, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HomeScreenStore {

    @PersistenceContext
    private EntityManager em;

    public Optional<String> links(Guid owner) {
        return Optional.ofNullable(em.find(HomeScreen.class, owner.value())).map(HomeScreen::links);
    }

    public void arrange(Guid owner, String links) {
        HomeScreen found = em.find(HomeScreen.class, owner.value());
        HomeScreen home = found == null ? new HomeScreen(owner) : found;
        home.arrange(links);
        if (found == null) {
            em.persist(home);
        }
    }
}

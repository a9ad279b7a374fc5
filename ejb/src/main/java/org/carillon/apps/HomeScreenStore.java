package org.carillon.apps;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    public Map<Guid, String> links(Collection<Guid> owners) {
        return owners.isEmpty() ? Map.of() : em.createQuery("select h.owner, h.links from HomeScreen h where h.owner in :owners", Object[].class)
                .setParameter("owners", owners.stream().map(Guid::value).toList()).getResultStream()
                .collect(Collectors.toMap(row -> Guid.of((UUID) row[0]), row -> (String) row[1]));
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

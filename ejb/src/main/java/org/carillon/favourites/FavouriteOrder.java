package org.carillon.favourites;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.error.NotFound;

/** Puts lists, and contacts on a list, into another order; each call in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FavouriteOrder {

    @PersistenceContext
    private EntityManager em;

    /**
     * @param position where the list is to stand among the user's lists, from 0; beyond the last one is the end
     * @return false if it stands there already
     */
    public boolean moveList(Guid owner, long profile, int position) {
        List<StoredProfile> rows = em.createQuery(FavouriteStore.OF_OWNER, StoredProfile.class).setParameter("owner", owner.value()).getResultList();
        StoredProfile moved = rows.stream().filter(row -> row.id() == profile).findFirst().orElseThrow(() -> new NotFound("the list"));
        List<StoredProfile> after = Moved.to(rows, moved, position);
        for (int i = 0; i < after.size(); i++) {
            after.get(i).place(i + 1);
        }
        return !after.equals(rows);
    }

    /**
     * @param position where the contact is to stand on its list, from 0; beyond the last one is the end
     * @return false if it stands there already
     */
    public boolean moveContact(Guid owner, long profile, long contact, int position) {
        StoredProfile list = em.find(StoredProfile.class, profile);
        if (list == null || !list.owner().equals(owner.value())) {
            throw new NotFound("the list");
        }
        List<StoredContact> rows = List.copyOf(list.contacts());
        StoredContact moved = rows.stream().filter(row -> row.id() == contact).findFirst().orElseThrow(() -> new NotFound("the contact"));
        List<StoredContact> after = Moved.to(rows, moved, position);
        for (int i = 0; i < after.size(); i++) {
            after.get(i).place(i + 1);
        }
        return !after.equals(rows);
    }
}

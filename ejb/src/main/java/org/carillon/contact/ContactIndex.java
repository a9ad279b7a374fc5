package org.carillon.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.carillon.directory.Guid;
import org.carillon.directory.Page;
import org.carillon.directory.PeopleTerms;
import org.carillon.directory.Text;

/**
 * Finds contacts in the database: the personal ones of somebody, of whom there are few, one by one, the shared ones by indexes
 * alone. Nobody finds personal contacts of others.
 */
@Stateless
public class ContactIndex {

    private static final int MAX_PAGE = 200;
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final String TIMEOUT = "jakarta.persistence.query.timeout";
    /* The expressions are those of the indexes. */
    private static final String WORDS = """
            :words <> '' and to_tsvector(cast('simple' as regconfig),
             translate(display || ' ' || first_name || ' ' || last_name || ' ' || company, '.,;:-_/@+&''"()', '              '))
            @@ to_tsquery(cast('simple' as regconfig), :words)""";
    private static final String NUMBERS = "(n.number like :n1 or n.number like :n2 or n.number like :n3)";
    /* Each part is limited on its own, so that two letters that fit everybody cost no more. */
    private static final String FIND = """
            (select guid from contact where owner = :me and (lower(display) like :begin escape '\\' or %1$s) limit :most)
            union (select guid from contact where owner is null and lower(display) like :begin escape '\\' order by lower(display) using ~<~ limit :most)
            union (select guid from contact where owner is null and %1$s limit :most)
            union (select c.guid from contact_number n join contact c on c.guid = n.contact where %2$s and (c.owner is null or c.owner = :me) limit :most)
            union (select c.guid from contact_address a join contact c on c.guid = a.contact
             where lower(a.address) like :begin escape '\\' and (c.owner is null or c.owner = :me) limit :most)""".formatted(WORDS, NUMBERS);
    private static final String BY_NUMBER = """
            select distinct c.guid from contact_number n join contact c on c.guid = n.contact
            where n.number = :number and (c.owner is null or c.owner = :me) limit :most""";
    private static final String LISTED = """
            from StoredCard c where %s and (lower(c.display) like :part escape '\\' or lower(c.company) like :part escape '\\'
             or exists (select 1 from c.numbers n where n.number like :part escape '\\'))""";
    @PersistenceContext
    private EntityManager em;

    /**
     * Contacts that fit, own and shared ones, in no order.
     *
     * @param numbers what their numbers may begin with instead, at most three
     * @param most    of each kind; of more only so many are read
     */
    public List<Contact> find(Guid searcher, PeopleTerms terms, List<String> numbers, int most) {
        Query query = em.createNativeQuery(FIND).setParameter("me", searcher.value()).setParameter("begin", terms.begin())
                .setParameter("words", terms.query()).setParameter("most", most);
        for (int i = 0; i < 3; i++) {
            query.setParameter("n" + (i + 1), i < numbers.size() ? numbers.get(i) + "%" : "");
        }
        return read(query);
    }

    /** Those who have the number, personal contacts first. */
    public List<Contact> byNumber(Guid searcher, String number, int most) {
        List<Contact> found = new ArrayList<>(read(em.createNativeQuery(BY_NUMBER).setParameter("number", number)
                .setParameter("me", searcher.value()).setParameter("most", most)));
        found.sort((a, b) -> Boolean.compare(b.owner().isPresent(), a.owner().isPresent()));
        return found;
    }

    private List<Contact> read(Query guids) {
        List<UUID> found = new ArrayList<>();
        for (Object guid : guids.setHint(TIMEOUT, TIMEOUT_MILLIS).getResultList()) {
            found.add((UUID) guid);
        }
        return contacts(found);
    }

    /** Those of the guids that there are, in no order. */
    public List<Contact> contacts(Collection<UUID> guids) {
        return guids.isEmpty() ? List.of() : em.createQuery("select c from StoredCard c where c.guid in :guids", StoredCard.class)
                .setParameter("guids", guids).getResultStream().map(StoredCard::view).toList();
    }

    /** A page of the contacts of one user, or of the shared ones, by name. @param filter a part of a name, company or number */
    public Page<Contact> page(Optional<Guid> owner, String filter, int first, int size) {
        String matches = LISTED.formatted(owner.isPresent() ? "c.owner = :owner" : "c.owner is null");
        var rows = em.createQuery("select c " + matches + " order by lower(c.display), c.guid", StoredCard.class)
                .setParameter("part", Text.likePart(filter)).setFirstResult(first).setMaxResults(Math.min(size, MAX_PAGE));
        var count = em.createQuery("select count(c) " + matches, Long.class).setParameter("part", Text.likePart(filter));
        owner.ifPresent(user -> {
            rows.setParameter("owner", user.value());
            count.setParameter("owner", user.value());
        });
        return new Page<>(rows.getResultStream().map(StoredCard::view).toList(), count.getSingleResult());
    }
}

package org.carillon.directory;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * Lists of the directory for those who read them to the end, piece by piece: each piece goes on behind the last row of the
 * one before. A change between two pieces neither skips nor repeats any other row, and a far piece costs no more than the first.
 */
@Stateless
public class DirectoryPages {

    private static final String USER = """
            select u.guid, u.cn, u.dn, u.name, coalesce(u.number, ''), coalesce(u.email, ''), u.administrator, u.locked, u.secondFactor
            from User u where %s order by lower(u.cn)""";
    private static final String MATCHES = """
            (lower(u.cn) like :part escape '\\' or lower(u.dn) like :part escape '\\'
             or lower(u.name) like :part escape '\\' or u.number like :part escape '\\' or lower(u.email) like :part escape '\\')""";
    @PersistenceContext
    private EntityManager em;

    /** A device with the object that it belongs to. */
    public record OwnedDevice(Guid owner, String ownerCn, Device device) {
    }

    /**
     * @param filter part of long name, display name, name, number or e-mail; empty for all
     * @param after  long name of the last user of the piece before; empty for the first piece
     */
    public List<UserRow> users(String filter, String after, int size) {
        String where = "lower(u.cn) > lower(:after)" + (filter.isBlank() ? "" : " and " + MATCHES);
        TypedQuery<Object[]> query = em.createQuery(USER.formatted(where), Object[].class).setParameter("after", after);
        if (!filter.isBlank()) {
            query.setParameter("part", Text.likePart(filter));
        }
        return query.setMaxResults(size).getResultStream().map(c -> new UserRow(Guid.of((UUID) c[0]), (String) c[1], (String) c[2],
                (String) c[3], (String) c[4], (String) c[5], (Boolean) c[6], (Boolean) c[7], (Boolean) c[8])).toList();
    }

    /**
     * @param filter part of long name or name; empty for all
     * @param after  long name of the last member of the piece before; empty for the first piece
     */
    public List<GroupMember> members(String group, String filter, String after, int size) {
        return em.createQuery("""
                        select o from PbxObject o join o.memberships m where key(m) = :group and lower(o.cn) > lower(:after)
                        and (lower(o.cn) like :part escape '\\' or lower(o.name) like :part escape '\\')
                        order by lower(o.cn)""", PbxObject.class)
                .setParameter("group", group).setParameter("after", after).setParameter("part", Text.likePart(filter))
                .setMaxResults(size).getResultStream()
                .map(o -> new GroupMember(o.guid(), o.cn(), o.name() == null ? "" : o.name(), o.memberships().get(group).view(group)))
                .toList();
    }

    /**
     * @param filter part of hardware id or text; empty for all
     * @param after  hardware id of the last device of the piece before; empty for the first piece
     */
    public List<OwnedDevice> devices(String filter, String after, int size) {
        return em.createQuery("""
                        select o.guid, o.cn, d from PbxObject o join o.devices d where d.hardwareId > :after
                        and (lower(d.hardwareId) like :part escape '\\' or lower(d.text) like :part escape '\\')
                        order by d.hardwareId""", Object[].class)
                .setParameter("after", after).setParameter("part", Text.likePart(filter)).setMaxResults(size).getResultStream()
                .map(c -> new OwnedDevice(Guid.of((UUID) c[0]), (String) c[1], ((StoredDevice) c[2]).view())).toList();
    }
}

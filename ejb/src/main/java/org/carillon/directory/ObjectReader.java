package org.carillon.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.ObjectSnapshot.OfApp;
import org.carillon.directory.ObjectSnapshot.OfOther;
import org.carillon.directory.ObjectSnapshot.OfTemplate;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.directory.ObjectSnapshot.TypeDetails;

/** Reads whole objects of any type by any of their names, in a transaction of its own: what it returns is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ObjectReader {

    @PersistenceContext
    private EntityManager em;

    public Optional<ObjectSnapshot> find(Guid guid) {
        return Optional.ofNullable(em.find(PbxObject.class, guid.value())).map(this::snapshot);
    }

    /** Those of the objects that exist. */
    public Map<Guid, ObjectSnapshot> all(Collection<Guid> guids) {
        return guids.isEmpty() ? Map.of() : em.createQuery("select o from PbxObject o where o.guid in :guids", PbxObject.class)
                .setParameter("guids", guids.stream().map(Guid::value).toList()).getResultStream()
                .collect(Collectors.toMap(PbxObject::guid, this::snapshot));
    }

    /** By long name, without regard to case. */
    public Optional<ObjectSnapshot> findByLongName(String cn) {
        return by("cn", cn);
    }

    /** By name, without regard to case. */
    public Optional<ObjectSnapshot> findByName(String name) {
        return by("name", name);
    }

    /** The template of that long name, without regard to case. */
    public Optional<Guid> template(String cn) {
        return em.createQuery("select t.guid from ConfigTemplate t where lower(t.cn) = lower(:cn)", UUID.class)
                .setParameter("cn", cn).getResultStream().findFirst().map(Guid::of);
    }

    /** What an object that refers to these templates has from them. */
    public Inheritance inheritedFrom(Collection<Guid> templates) {
        return Inheritance.of(TemplateChain.of(em, templates.stream().map(Guid::value).toList()));
    }

    private Optional<ObjectSnapshot> by(String field, String value) {
        return em.createQuery("select o from PbxObject o where lower(o." + field + ") = lower(:value)", PbxObject.class)
                .setParameter("value", value).getResultStream().findFirst().map(this::snapshot);
    }

    private ObjectSnapshot snapshot(PbxObject object) {
        List<String> templates = object.templates().stream().map(guid -> em.find(ConfigTemplate.class, guid)).map(PbxObject::cn).toList();
        return new ObjectSnapshot(DirectorySearch.details(object), type(object), templates,
                Inheritance.of(TemplateChain.of(em, object.templates())));
    }

    private static TypeDetails type(PbxObject object) {
        if (object instanceof User user) {
            return new OfUser(DirectorySearch.userDetails(user));
        } else if (object instanceof AppObject app) {
            return new OfApp(DirectoryLoader.view(app));
        } else if (object instanceof PseudoObject other) {
            return new OfOther(other.kind(), other.content());
        }
        return new OfTemplate();
    }
}

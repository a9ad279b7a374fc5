package org.carillon.start;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.carillon.audit.Actor;
import org.carillon.directory.AppChange;
import org.carillon.directory.AppKind;
import org.carillon.directory.DirectoryAdmin;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.UserChange;

/**
 * The app objects of the apps that the PBX serves itself. Each is made once and is from then on an object like any other:
 * an administrator may give it another URL, take it from people, or delete it, and no later start brings it back. Object
 * and note that it was made are one transaction, so a start that was cut off goes on where it stopped.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class BuiltInApps {

    /**
     * One built-in app; everybody gets it, or the administrators do.
     *
     * @param kind a plain app has a page, and is listed
     * @param apis PBX APIs that its page uses for whoever has opened it
     */
    public record BuiltIn(String name, String cn, String description, boolean forEveryone, AppKind kind, Set<String> apis) {

        BuiltIn(String name, String cn, String description, boolean forEveryone) {
            this(name, cn, description, forEveryone, AppKind.APP, Set.of());
        }

        String url() {
            return "../../APPS/" + name + "/" + name;
        }
    }

    static final List<BuiltIn> ALL = List.of(
            new BuiltIn("profile", "Profile", "Own data, password, second factor, devices", true),
            new BuiltIn("apps", "Apps", "All your apps, and the home screen as you like it", true),
            new BuiltIn("search", "Search", "Find colleagues by name or number", true),
            new BuiltIn("contacts", "Contacts", "Your own, the company's and other directories", true),
            new BuiltIn("favorites", "Favourites", "People you want in view, and whether they are there", true),
            new BuiltIn("calllist", "Calls", "Who called, whom you called, and what you missed", true),
            new BuiltIn("users", "Users", "Invite people, reset passwords, grant apps", false),
            new BuiltIn(Installation.MESSAGES_APP, "Messages", "Keeps chat messages for those who are not there", true, AppKind.MESSAGES, Set.of()),
            new BuiltIn("softphone", "Softphone", "A telephone in the browser, for a device of yours", true, AppKind.APP, Set.of(PbxApiName.PBX_SIGNAL.wireName())),
            new BuiltIn("phone", "Phone", "Calls with a telephone of yours, from the browser", true, AppKind.APP, Set.of(PbxApiName.RCC.wireName())),
            new BuiltIn("chat", "Chat", "Write to colleagues, to one or to a group", true, AppKind.APP,
                    Set.of(PbxApiName.PBX_SIGNAL.wireName(), PbxApiName.PBX_MESSAGES.wireName())));
    private static final System.Logger LOG = System.getLogger(BuiltInApps.class.getName());
    @PersistenceContext
    private EntityManager em;
    @Inject
    private DirectoryAdmin directory;
    @Inject
    private DirectorySearch search;
    @Inject
    private StartPasswords passwords;
    @Inject
    private Clock clock;

    /** Makes the object unless it was made before. */
    public void make(BuiltIn app) {
        List<?> taken = em.createNativeQuery("select type from pbx_object where lower(name) = :name")
                .setParameter("name", app.name()).getResultList();
        if (!taken.isEmpty() && !taken.contains("app")) {
            LOG.log(Level.WARNING, "there is no built-in app {0}: something else has that name", app.name());
            return;
        }
        boolean first = em.createNativeQuery("insert into built_in_app (name, made_at) values (:name, :now) on conflict do nothing")
                .setParameter("name", app.name()).setParameter("now", clock.instant()).executeUpdate() == 1;
        if (first && taken.isEmpty()) {
            create(app);
        }
    }

    private void create(BuiltIn app) {
        Guid guid = directory.create(new AppChange().name(app.name()).cn(freeLongName(app.cn())).url(app.url()).kind(app.kind())
                .unlisted(app.kind() != AppKind.APP).description(app.description()).forEveryone(app.forEveryone()).apis(app.apis()).hidden(true).password(passwords.generate()), Actor.SYSTEM);
        if (!app.forEveryone()) {
            for (Object administrator : em.createNativeQuery("select guid from pbx_user where administrator").getResultList()) {
                grant(Guid.of((UUID) administrator), guid);
            }
        }
    }

    private void grant(Guid administrator, Guid app) {
        Set<Guid> grants = new HashSet<>(search.object(administrator).orElseThrow().grants());
        grants.add(app);
        directory.change(administrator, new UserChange().grants(grants), Actor.SYSTEM);
    }

    private String freeLongName(String cn) {
        boolean free = em.createNativeQuery("select 1 from pbx_object where lower(cn) = lower(:cn)")
                .setParameter("cn", cn).getResultList().isEmpty();
        return free ? cn : cn + " (app)";
    }
}

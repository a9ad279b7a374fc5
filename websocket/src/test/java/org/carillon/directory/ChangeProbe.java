package org.carillon.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.carillon.directory.ObjectSnapshot.OfApp;
import org.carillon.directory.ObjectSnapshot.OfOther;
import org.carillon.directory.ObjectSnapshot.OfUser;

/** Applies a change to a snapshot as {@link ObjectWriter} and its like apply it to an entity, without a database. */
public final class ChangeProbe {

    private ChangeProbe() {
    }

    private static <T> T or(T wanted, T kept) {
        return wanted == null ? kept : wanted;
    }

    /** The object after the change; what it refers to by name stays. */
    public static ObjectSnapshot apply(ObjectSnapshot before, ObjectChange<?> change) {
        ObjectDetails o = before.object();
        Map<String, String> properties = new HashMap<>(o.properties());
        if (change.properties != null) {
            change.properties.forEach((name, value) -> properties.put(name.value(), value));
            properties.values().removeIf(String::isEmpty);
        }
        ObjectDetails after = new ObjectDetails(o.guid(), o.version(), or(change.cn, o.cn()), or(change.dn, o.dn()), or(change.name, o.name()),
                or(change.number, o.number()), or(change.location, o.location()), or(change.node, o.node()), or(change.hidden, o.hidden()),
                or(change.critical, o.critical()), o.hasPassword(), or(change.devices, o.devices()), or(change.memberships, o.memberships()),
                or(change.grants, o.grants()), or(change.templates, o.templates()), or(change.rules, o.rules()),
                or(change.diversions, o.diversions()), properties);
        return new ObjectSnapshot(after, type(before.type(), change, after), before.templates(), before.inherited());
    }

    private static ObjectSnapshot.TypeDetails type(ObjectSnapshot.TypeDetails type, ObjectChange<?> change, ObjectDetails after) {
        if (type instanceof OfUser user && change instanceof UserChange c) {
            UserDetails u = user.user();
            return new OfUser(new UserDetails(after, or(c.email, u.email()), or(c.otherEmails, u.otherEmails()), or(c.nameIsEmail, u.nameIsEmail()),
                    or(c.administrator, u.administrator()), or(c.locked, u.locked()), or(c.secondFactor, u.secondFactor()), or(c.forks, u.forks()),
                    or(c.wakeUps, u.wakeUps())));
        } else if (type instanceof OfApp app && change instanceof AppChange c) {
            return new OfApp(apply(app.app(), c));
        } else if (type instanceof OfOther other && change instanceof PseudoChange c) {
            return new OfOther(other.kind(), or(c.content, other.content()));
        }
        return type;
    }

    private static AppView apply(AppView a, AppChange c) {
        Integer licences = c.licences == null ? a.licences() : c.licences < 0 ? null : c.licences;
        return new AppView(a.guid(), a.kind(), or(c.cn, a.cn()), or(c.dn, a.dn()), a.name(), or(c.url, a.url()), or(c.description, a.description()),
                or(c.webSocket, a.webSocket()), or(c.website, a.website()), or(c.unlisted, a.unlisted()), or(c.forEveryone, a.forEveryone()),
                or(c.certificateCheck, a.certificateCheck()), or(c.unlicensed, a.unlicensed()), licences, or(c.apis, a.apis()),
                or(c.groups, a.groups()), a.grants(), a.password());
    }

    /** A nameless object with nothing but its long name. */
    public static ObjectDetails bare(Guid guid, String cn) {
        return new ObjectDetails(guid, 0, cn, "", "", "", "", "root", false, false, false, List.of(), List.of(), Set.of(), List.of(), List.of(),
                List.of(), Map.of());
    }
}

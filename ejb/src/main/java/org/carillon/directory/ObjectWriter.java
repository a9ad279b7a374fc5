package org.carillon.directory;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.error.InvalidValue;
import org.carillon.secret.SecretColumn;
import org.carillon.secret.SecretVault;

/** Applies a change to an entity: checks every value, then writes it; tells which aspects changed. */
final class ObjectWriter {

    private static final int MAX_ENTRIES = 500;
    private static final int MAX_TEMPLATES = 4;
    private final SecretVault vault;
    private final int passwordMinLength;

    ObjectWriter(SecretVault vault, int passwordMinLength) {
        this.vault = vault;
        this.passwordMinLength = passwordMinLength;
    }

    Set<Aspect> apply(User user, UserChange change) {
        Set<Aspect> aspects = applyCommon(user, change);
        boolean locked = orKept(change.locked, user.locked());
        if (locked != user.locked()) {
            aspects.add(Aspect.LOCKED);
        }
        String email = change.email == null ? user.email()
                : change.email.isBlank() ? null : EmailAddress.of(change.email).value();
        user.describe(email, orKept(change.administrator, user.administrator()), locked,
                orKept(change.secondFactor, user.secondFactor()));
        return aspects;
    }

    Set<Aspect> apply(AppObject app, AppChange change) {
        Set<Aspect> aspects = applyCommon(app, change);
        app.describe(change.url == null ? app.url() : AppUrl.check(change.url),
                change.description == null ? app.description() : Text.optional("description", change.description, 512),
                orKept(change.webSocket, app.webSocket()), orKept(change.website, app.website()),
                orKept(change.unlisted, app.unlisted()), orKept(change.forEveryone, app.forEveryone()));
        if (change.apis != null) {
            change.apis.forEach(api -> PbxApiName.of(api).orElseThrow(() -> new InvalidValue("api", "is unknown")));
            replace(app.apis(), change.apis);
        }
        if (change.groups != null) {
            Set<String> names = new HashSet<>();
            change.groups.forEach(group -> names.add(GroupName.of(group).value()));
            replace(app.groups(), names);
        }
        if (change.apis != null || change.groups != null || change.forEveryone != null) {
            aspects.add(Aspect.GRANTS);
        }
        return aspects;
    }

    Set<Aspect> applyCommon(PbxObject object, ObjectChange<?> change) {
        Set<Aspect> aspects = EnumSet.of(Aspect.DATA);
        object.rename(change.cn == null ? object.cn() : Text.required("long name", change.cn, 128),
                change.dn == null ? object.dn() : Text.optional("display name", change.dn, 128),
                change.name == null ? object.name() : name(object, change.name),
                change.number == null ? object.number() : change.number.isBlank() ? null : ExtensionNumber.of(change.number).value());
        object.place(change.location == null ? object.location() : Text.optional("location", change.location, 64),
                change.node == null ? object.node() : Text.required("node", change.node, 64),
                orKept(change.hidden, object.hidden()), orKept(change.critical, object.critical()));
        if (change.password != null) {
            applyPassword(object, change.password);
            aspects.add(Aspect.PASSWORD);
        }
        applyLists(object, change, aspects);
        return aspects;
    }

    private static String name(PbxObject object, String name) {
        if (name.isBlank() && object instanceof ConfigTemplate) {
            return null;
        }
        String checked = SipName.of(name).value();
        if (object instanceof AppObject && Character.isDigit(checked.charAt(0))) {
            throw new InvalidValue("name", "of an app must not begin with a digit");
        }
        return checked;
    }

    private void applyPassword(PbxObject object, String password) {
        if (password.isEmpty()) {
            object.sealPassword(null);
            return;
        }
        if (password.length() < passwordMinLength) {
            throw new InvalidValue("password", "must have at least " + passwordMinLength + " characters");
        }
        if (!password.equals(Text.optional("password", password, 128))) {
            throw new InvalidValue("password", "must not begin or end with a blank");
        }
        object.sealPassword(vault.seal(SecretColumn.OBJECT_PASSWORD.place(object.guid().toString()), password));
    }

    private static void applyLists(PbxObject object, ObjectChange<?> change, Set<Aspect> aspects) {
        if (change.devices != null) {
            requireBounded("devices", change.devices.size());
            object.equip(change.devices.stream().map(StoredDevice::of).toList());
            aspects.add(Aspect.DEVICES);
        }
        if (change.memberships != null) {
            requireBounded("groups", change.memberships.size());
            Map<String, StoredMembership> fresh = new HashMap<>();
            change.memberships.forEach(m -> fresh.put(m.group().value(), StoredMembership.of(m)));
            object.memberships().clear();
            object.memberships().putAll(fresh);
            aspects.add(Aspect.GROUPS);
        }
        if (change.grants != null) {
            Set<UUID> guids = new HashSet<>();
            change.grants.forEach(guid -> guids.add(guid.value()));
            replace(object.grants(), guids);
            aspects.add(Aspect.GRANTS);
        }
        if (change.templates != null) {
            if (change.templates.size() > MAX_TEMPLATES) {
                throw new InvalidValue("templates", "must not be more than " + MAX_TEMPLATES);
            }
            object.follow(change.templates.stream().map(Guid::value).toList());
            aspects.add(Aspect.GRANTS);
            aspects.add(Aspect.RULES);
        }
        if (change.rules != null) {
            requireBounded("rules", change.rules.size());
            object.rules().clear();
            change.rules.forEach(rule -> object.rules().add(StoredRule.of(rule)));
            aspects.add(Aspect.RULES);
        }
    }

    private static void requireBounded(String field, int size) {
        if (size > MAX_ENTRIES) {
            throw new InvalidValue(field, "are too many");
        }
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private static boolean orKept(Boolean wanted, boolean kept) {
        return wanted == null ? kept : wanted;
    }
}

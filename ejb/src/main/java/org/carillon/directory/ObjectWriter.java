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

/** Applies to an entity what all types of objects have: checks every value, then writes it; tells which aspects changed. */
final class ObjectWriter {

    private static final int MAX_TEMPLATES = 4;
    private static final int MAX_PROPERTIES = 100;
    private static final int PROPERTY_LENGTH = 16_384;
    private static final int ALL_PROPERTIES_LENGTH = 65_536;
    private final SecretVault vault;
    private final int passwordMinLength;

    ObjectWriter(SecretVault vault, int passwordMinLength) {
        this.vault = vault;
        this.passwordMinLength = passwordMinLength;
    }

    Set<Aspect> apply(PbxObject object, ObjectChange<?> change) {
        Set<Aspect> aspects = EnumSet.of(Aspect.DATA);
        object.rename(change.cn == null ? object.cn() : Text.required("long name", change.cn, 128),
                change.dn == null ? object.dn() : Text.optional("display name", change.dn, 128),
                change.name == null ? object.name() : name(object, change.name),
                change.number == null ? object.number() : change.number.isBlank() ? null : ExtensionNumber.of(change.number).value());
        object.place(change.location == null ? object.location() : Text.optional("location", change.location, 64),
                change.node == null ? object.node() : Text.required("node", change.node, 64),
                Values.orKept(change.hidden, object.hidden()), Values.orKept(change.critical, object.critical()));
        if (change.password != null) {
            applyPassword(object, change.password);
            aspects.add(Aspect.PASSWORD);
        }
        applyLists(object, change, aspects);
        applyProperties(object, change);
        return aspects;
    }

    /** Gives the object the password of another one. */
    void copyPassword(PbxObject object, PbxObject source) {
        if (object instanceof User || source instanceof User || source.password() == null) {
            throw new InvalidValue("password", "cannot be copied from or to this object");
        }
        seal(object, vault.open(place(source), source.password()));
    }

    private static String name(PbxObject object, String name) {
        if (name.isBlank() && (object instanceof ConfigTemplate || object instanceof PseudoObject)) {
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
        seal(object, password);
    }

    private void seal(PbxObject object, String password) {
        object.sealPassword(vault.seal(place(object), password));
    }

    private static String place(PbxObject object) {
        return SecretColumn.OBJECT_PASSWORD.place(object.guid().toString());
    }

    private static void applyLists(PbxObject object, ObjectChange<?> change, Set<Aspect> aspects) {
        if (change.devices != null) {
            Values.requireBounded("devices", change.devices);
            object.equip(change.devices.stream().map(StoredDevice::of).toList());
            aspects.add(Aspect.DEVICES);
        }
        if (change.memberships != null) {
            Values.requireBounded("groups", change.memberships);
            Map<String, StoredMembership> fresh = new HashMap<>();
            change.memberships.forEach(m -> fresh.put(m.group().value(), StoredMembership.of(m)));
            object.memberships().clear();
            object.memberships().putAll(fresh);
            aspects.add(Aspect.GROUPS);
        }
        if (change.grants != null) {
            Set<UUID> guids = new HashSet<>();
            change.grants.forEach(guid -> guids.add(guid.value()));
            Values.replace(object.grants(), guids);
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
            Values.replace("rules", object.rules(), change.rules, StoredRule::of);
            aspects.add(Aspect.RULES);
        }
        if (change.diversions != null) {
            Values.replace("diversions", object.diversions(), change.diversions, StoredDiversion::of);
            aspects.add(Aspect.DIVERSIONS);
        }
    }

    private static void applyProperties(PbxObject object, ObjectChange<?> change) {
        if (change.properties == null) {
            return;
        }
        change.properties.forEach((name, value) -> {
            String checked = Text.optional(name.value(), value, PROPERTY_LENGTH);
            if (checked.isEmpty()) {
                object.properties().remove(name.value());
            } else {
                object.properties().put(name.value(), checked);
            }
        });
        int length = object.properties().values().stream().mapToInt(String::length).sum();
        if (object.properties().size() > MAX_PROPERTIES || length > ALL_PROPERTIES_LENGTH) {
            throw new InvalidValue("properties", "are too many");
        }
    }
}

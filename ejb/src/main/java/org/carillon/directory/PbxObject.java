package org.carillon.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.carillon.secret.SealedSecret;

/**
 * What all PBX objects have in common (pbx-apis.md section 7): identity, names, number, password, place in the system,
 * and what hangs on an object: devices, memberships, granted apps, templates, visibility rules, diversions, plain values. The
 * long name is unique, the name is unique without regard to case, the number is unique in its node; the database keeps all
 * three.
 */
@Entity
@Table(name = "pbx_object")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 16)
abstract class PbxObject {

    @Id
    private UUID guid;
    private String cn;
    private String dn = "";
    private String name;
    private String number;
    private SealedSecret password;
    private String location = "";
    private String node = "root";
    private boolean hidden;
    private boolean critical;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "device", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    private List<StoredDevice> devices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_membership", joinColumns = @JoinColumn(name = "object"))
    @MapKeyColumn(name = "group_name")
    private Map<String, StoredMembership> memberships = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "app_grant", joinColumns = @JoinColumn(name = "object"))
    @Column(name = "app")
    private Set<UUID> grants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "template_use", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    @Column(name = "template")
    private List<UUID> templates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visibility_rule", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    private List<StoredRule> rules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "diversion", joinColumns = @JoinColumn(name = "object"))
    @OrderColumn(name = "position")
    private List<StoredDiversion> diversions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "object_property", joinColumns = @JoinColumn(name = "object"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> properties = new HashMap<>();

    protected PbxObject() {
    }

    PbxObject(Guid guid, Instant now) {
        this.guid = guid.value();
        this.createdAt = now;
        this.changedAt = now;
    }

    Guid guid() {
        return Guid.of(guid);
    }

    long version() {
        return version;
    }

    String cn() {
        return cn;
    }

    String dn() {
        return dn;
    }

    String name() {
        return name;
    }

    String number() {
        return number;
    }

    SealedSecret password() {
        return password;
    }

    String location() {
        return location;
    }

    String node() {
        return node;
    }

    boolean hidden() {
        return hidden;
    }

    boolean critical() {
        return critical;
    }

    List<StoredDevice> devices() {
        return devices;
    }

    Map<String, StoredMembership> memberships() {
        return memberships;
    }

    Set<UUID> grants() {
        return grants;
    }

    /* A deleted template leaves a gap in the positions, which Hibernate fills with null. */
    List<UUID> templates() {
        return templates.stream().filter(Objects::nonNull).toList();
    }

    List<StoredRule> rules() {
        return rules;
    }

    List<StoredDiversion> diversions() {
        return diversions;
    }

    Map<String, String> properties() {
        return properties;
    }

    void rename(String newCn, String newDn, String newName, String newNumber) {
        cn = newCn;
        dn = newDn;
        name = newName;
        number = newNumber;
    }

    void place(String newLocation, String newNode, boolean newHidden, boolean newCritical) {
        location = newLocation;
        node = newNode;
        hidden = newHidden;
        critical = newCritical;
    }

    /* A new list makes Hibernate delete all rows before it writes any; row by row, a hardware id that moves up would be
       there twice for a moment. */
    void equip(List<StoredDevice> newDevices) {
        devices = new ArrayList<>(newDevices);
    }

    void follow(List<UUID> newTemplates) {
        templates = new ArrayList<>(newTemplates);
    }

    void sealPassword(SealedSecret sealed) {
        password = sealed;
    }

    void changed(Instant now) {
        changedAt = now;
    }
}

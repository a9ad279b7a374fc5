package org.carillon.admin.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.carillon.directory.Guid;
import org.carillon.directory.Membership;
import org.carillon.directory.ObjectChange;
import org.carillon.directory.ObjectDetails;

/**
 * What a panel edits at an object of any type. Only what differs from the stored object goes into a change, so that the
 * audit log names what somebody really changed.
 */
public abstract class ObjectForm {

    private final ObjectDetails before;
    private String cn = "";
    private String dn = "";
    private String name = "";
    private String number = "";
    private String password = "";
    private boolean hidden;
    private String groupToAdd = "";
    private List<MembershipRow> memberships = new ArrayList<>();
    private List<DeviceRow> devices = new ArrayList<>();
    private List<String> grants = List.of();
    private List<String> templates = List.of();
    private List<RuleRow> rules = new ArrayList<>();

    /** @param before the stored object, or null for a new one */
    protected ObjectForm(ObjectDetails before) {
        this.before = before;
        if (before != null) {
            cn = before.cn();
            dn = before.dn();
            name = before.name();
            number = before.number();
            hidden = before.hidden();
            memberships = before.memberships().stream().map(MembershipRow::new).collect(Collectors.toList());
            devices = before.devices().stream().map(DeviceRow::new).collect(Collectors.toList());
            grants = before.grants().stream().map(Guid::toString).toList();
            templates = before.templates().stream().map(Guid::toString).toList();
            rules = before.rules().stream().map(RuleRow::new).collect(Collectors.toList());
        }
    }

    protected void fill(ObjectChange<?> change) {
        put(before == null ? "" : before.cn(), cn, change::cn);
        put(before == null ? "" : before.dn(), dn, change::dn);
        put(before == null ? "" : before.name(), name, change::name);
        put(before == null ? "" : before.number(), number, change::number);
        put(before != null && before.hidden(), hidden, change::hidden);
        put("", password, change::password);
        put(before == null ? List.of() : before.memberships(), memberships.stream().map(MembershipRow::value).toList(), change::memberships);
        put(before == null ? List.of() : before.devices(), devices.stream().map(DeviceRow::value).toList(), change::devices);
        put(before == null ? Set.of() : before.grants(), grants.stream().map(Guid::parse).collect(Collectors.toSet()), change::grants);
        put(before == null ? List.of() : before.templates(), templates.stream().map(Guid::parse).toList(), change::templates);
        put(before == null ? List.of() : before.rules(), rules.stream().map(RuleRow::value).toList(), change::rules);
    }

    public static <T> void put(T old, T value, Consumer<T> change) {
        if (!Objects.equals(old, value)) {
            change.accept(value);
        }
    }

    /** Adds the group that was typed, once. */
    public void addGroup() {
        String group = groupToAdd == null ? "" : groupToAdd.strip();
        if (!group.isEmpty() && memberships.stream().noneMatch(m -> m.getGroup().equalsIgnoreCase(group))) {
            memberships.add(new MembershipRow(Membership.passive(group)));
        }
        groupToAdd = "";
    }

    public void addDevice() {
        devices.add(new DeviceRow());
    }

    public void addRule() {
        rules.add(new RuleRow());
    }

    public boolean isNew() {
        return before == null;
    }

    public String getGuid() {
        return before == null ? "" : before.guid().toString();
    }

    public boolean isHasPassword() {
        return before != null && before.hasPassword();
    }

    public String getHeading() {
        return before == null ? "" : before.dn().isEmpty() ? before.cn() : before.dn();
    }

    public String getCn() {
        return cn;
    }

    public void setCn(String value) {
        cn = value;
    }

    public String getDn() {
        return dn;
    }

    public void setDn(String value) {
        dn = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean value) {
        hidden = value;
    }

    public String getGroupToAdd() {
        return groupToAdd;
    }

    public void setGroupToAdd(String value) {
        groupToAdd = value;
    }

    public List<String> getGrants() {
        return grants;
    }

    public void setGrants(List<String> value) {
        grants = value;
    }

    public List<String> getTemplates() {
        return templates;
    }

    public void setTemplates(List<String> value) {
        templates = value;
    }

    public List<MembershipRow> getMemberships() {
        return memberships;
    }

    public List<DeviceRow> getDevices() {
        return devices;
    }

    public List<RuleRow> getRules() {
        return rules;
    }
}

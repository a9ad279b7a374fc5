package org.carillon.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What shall change at an object of any type. A value that was not set stays as it is; lists and sets replace.
 *
 * @param <C> the type of the concrete change, for chaining
 */
public abstract sealed class ObjectChange<C extends ObjectChange<C>> permits UserChange, AppChange, TemplateChange, PseudoChange {

    String cn;
    String dn;
    String name;
    String number;
    String location;
    String node;
    Boolean hidden;
    Boolean critical;
    String password;
    List<Device> devices;
    List<Membership> memberships;
    Set<Guid> grants;
    List<Guid> templates;
    List<VisibilityRule> rules;
    List<Diversion> diversions;
    Map<PropertyName, String> properties;
    Guid passwordSource;
    Long expectedVersion;

    abstract C self();

    /** Names of the values that are set, for the audit log; never the values. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        note(fields, "long name", cn);
        note(fields, "display name", dn);
        note(fields, "name", name);
        note(fields, "number", number);
        note(fields, "location", location);
        note(fields, "node", node);
        note(fields, "hidden", hidden);
        note(fields, "critical", critical);
        note(fields, "password", password);
        note(fields, "devices", devices);
        note(fields, "groups", memberships);
        note(fields, "apps", grants);
        note(fields, "templates", templates);
        note(fields, "visibility", rules);
        note(fields, "diversions", diversions);
        note(fields, "password", passwordSource);
        if (properties != null) {
            properties.keySet().forEach(name -> fields.add(name.value()));
        }
        return fields;
    }

    static void note(List<String> fields, String field, Object value) {
        if (value != null) {
            fields.add(field);
        }
    }

    public C cn(String value) {
        cn = value;
        return self();
    }

    public C dn(String value) {
        dn = value;
        return self();
    }

    public C name(String value) {
        name = value;
        return self();
    }

    /** An empty text removes the number. */
    public C number(String value) {
        number = value;
        return self();
    }

    public C location(String value) {
        location = value;
        return self();
    }

    public C node(String value) {
        node = value;
        return self();
    }

    public C hidden(boolean value) {
        hidden = value;
        return self();
    }

    public C critical(boolean value) {
        critical = value;
        return self();
    }

    /** Clear text; an empty text removes the password, so that nobody can log in. */
    public C password(String value) {
        password = value;
        return self();
    }

    public C devices(List<Device> value) {
        devices = List.copyOf(value);
        return self();
    }

    public C memberships(List<Membership> value) {
        memberships = List.copyOf(value);
        return self();
    }

    public C grants(Set<Guid> value) {
        grants = Set.copyOf(value);
        return self();
    }

    public C templates(List<Guid> value) {
        templates = List.copyOf(value);
        return self();
    }

    public C rules(List<VisibilityRule> value) {
        rules = List.copyOf(value);
        return self();
    }

    public C diversions(List<Diversion> value) {
        diversions = List.copyOf(value);
        return self();
    }

    /** Plain values that change; those that are not named stay. An empty text removes the object's own value. */
    public C properties(Map<PropertyName, String> value) {
        properties = new TreeMap<>(Comparator.comparing(PropertyName::value));
        properties.putAll(value);
        return self();
    }

    /** Takes over the password of another object, which is none of a person. */
    public C passwordOf(Guid value) {
        passwordSource = value;
        return self();
    }

    /** The change is for the object as it was at this version, and refused if it has another one; null: for any. */
    public C expectVersion(Long value) {
        expectedVersion = value;
        return self();
    }
}

package org.carillon.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.carillon.secret.SealedSecret;

/**
 * A user as the rest of the PBX sees one: own values and what the templates add. Immutable, may be kept and shared.
 *
 * @param number      empty where there is none
 * @param email       empty where there is none
 * @param memberships own ones, in the order of their names
 * @param grants      app objects granted to the user or to a template of the user
 * @param rules       own visibility rules, then those of the templates
 * @param defaults    visibility rules that the groups give, see {@link RuleLayers}
 * @param properties  own plain values, and those of the templates where there is no own one
 */
public record UserView(Guid guid, String cn, String dn, SipName name, String number, String email, String location, String node,
                       boolean hidden, boolean administrator, boolean locked, boolean secondFactor,
                       List<Membership> memberships, Set<Guid> grants, List<VisibilityRule> rules, List<VisibilityRule> defaults,
                       List<Device> devices, Map<String, String> properties, SealedSecret password) {

    /** A user to whom no group gives any rule. */
    public UserView(Guid guid, String cn, String dn, SipName name, String number, String email, String location, String node, boolean hidden,
                    boolean administrator, boolean locked, boolean secondFactor, List<Membership> memberships, Set<Guid> grants,
                    List<VisibilityRule> rules, List<Device> devices, Map<String, String> properties, SealedSecret password) {
        this(guid, cn, dn, name, number, email, location, node, hidden, administrator, locked, secondFactor, memberships, grants, rules, List.of(),
                devices, properties, password);
    }

    /** What to call the user: the display name, or the long name. */
    public String title() {
        return dn.isEmpty() ? cn : dn;
    }

    public List<String> groupNames() {
        return memberships.stream().map(m -> m.group().value()).toList();
    }

    public Viewer viewer() {
        return new Viewer(guid, name, memberships);
    }
}

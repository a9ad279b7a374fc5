package org.carillon.directory;

import java.util.List;
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
 */
public record UserView(Guid guid, String cn, String dn, SipName name, String number, String email, String location, String node,
                       boolean hidden, boolean administrator, boolean locked, boolean secondFactor,
                       List<Membership> memberships, Set<Guid> grants, List<VisibilityRule> rules, List<Device> devices,
                       SealedSecret password) {

    /** What to call the user: the display name, or the long name. */
    public String title() {
        return dn.isEmpty() ? cn : dn;
    }

    public List<String> groupNames() {
        return memberships.stream().map(m -> m.group().value()).toList();
    }

    public boolean isActiveMember(String group) {
        return memberships.stream().anyMatch(m -> m.active() && m.group().value().equalsIgnoreCase(group));
    }
}

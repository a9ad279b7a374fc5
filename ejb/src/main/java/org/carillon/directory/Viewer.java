package org.carillon.directory;

import java.util.List;

/**
 * One who looks at others, as far as rules of visibility ask: a user, or an app object for itself (pbx-apis.md section 8).
 *
 * @param memberships own ones
 */
public record Viewer(Guid guid, SipName name, List<Membership> memberships) {

    public boolean isActiveMember(String group) {
        return memberships.stream().anyMatch(m -> m.active() && m.group().value().equalsIgnoreCase(group));
    }
}

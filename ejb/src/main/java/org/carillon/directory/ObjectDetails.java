package org.carillon.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object's own values, without those of its templates, as a form edits them.
 *
 * @param version     grows with every change
 * @param hasPassword whether one is set; the password itself never leaves the directory
 */
public record ObjectDetails(Guid guid, long version, String cn, String dn, String name, String number, String location, String node,
                            boolean hidden, boolean critical, boolean hasPassword, List<Device> devices,
                            List<Membership> memberships, Set<Guid> grants, List<Guid> templates, List<VisibilityRule> rules,
                            List<Diversion> diversions, Map<String, String> properties) {
}

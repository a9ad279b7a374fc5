package org.carillon.account;

import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;

/**
 * What an administrator fills in about a person.
 *
 * @param name      name to log in with; ignored for a user that exists
 * @param cn        long name; empty for the name
 * @param groups    names of groups; memberships that exist keep their kind, new ones are passive
 * @param apps      apps granted to this user alone, beside those of everybody, of groups and templates
 * @param templates config templates in their order
 */
public record AccountForm(String name, String cn, String dn, String number, String email, Set<String> groups, Set<Guid> apps,
                          List<Guid> templates) {
}

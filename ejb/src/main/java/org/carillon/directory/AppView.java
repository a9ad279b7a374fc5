package org.carillon.directory;

import java.util.Set;

import org.carillon.secret.SealedSecret;

/**
 * An app object as the rest of the PBX sees one. Immutable.
 *
 * @param kind             what it stands for
 * @param url              as configured: without extension, may be relative to the client page
 * @param webSocket        the PBX opens a connection to the service
 * @param website          a plain page without parameters and window messages
 * @param unlisted         not in the users' lists of apps
 * @param certificateCheck a connection to the service takes trusted certificates only
 * @param unlicensed       users have no licence for it
 * @param licences         service licences, or null
 * @param apis             PBX APIs granted to the app's service
 * @param groups           groups whose members may use the app
 * @param grants           other apps that the app itself may reach
 * @param password         null until one is set; without it nobody can log in
 */
public record AppView(Guid guid, AppKind kind, String cn, String dn, SipName name, String url, String description, boolean webSocket,
                      boolean website, boolean unlisted, boolean forEveryone, boolean certificateCheck, boolean unlicensed,
                      Integer licences, Set<String> apis, Set<String> groups, Set<Guid> grants, SealedSecret password) {

    private static final String OWN = "../../APPS/";

    /** Whether the URL leads to an app that the PBX serves itself. */
    public boolean isBuiltIn() {
        return url.startsWith(OWN);
    }

    public String title() {
        return dn.isEmpty() ? cn : dn;
    }

    /** The last path component of the URL: the app's name for digests and licences (appwebsocket.md section 8). */
    public String fileName() {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether the PBX keeps a connection to the service; it always does to the manager of an App Platform. */
    public boolean wantsConnection() {
        return webSocket || kind == AppKind.AP;
    }

    /** Whether the user has the right to use this app: everybody has it, or own, template or group right. */
    public boolean isGrantedTo(UserView user) {
        return forEveryone || user.grants().contains(guid)
                || user.memberships().stream().anyMatch(m -> groups.contains(m.group().value()));
    }
}

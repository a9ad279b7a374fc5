package org.carillon.apps;

import java.util.List;
import java.util.stream.Stream;

import org.carillon.digest.AppDigest;
import org.carillon.digest.Sha256;

/**
 * An AppLogin with the challenge it answers. Absent texts are empty.
 *
 * @param infos   the readings of the info object that its sender may have hashed; empty where there was none
 * @param address where it comes from, for counting
 */
public record AppLoginAttempt(String app, String domain, String sip, String guid, String dn, List<String> infos, String pbxObj,
                              String challenge, String digest, String address) {

    boolean matches(String password) {
        if (isAmbiguous()) {
            return false;
        }
        if (infos.isEmpty()) {
            return matches(null, password);
        }
        boolean found = false;
        for (String info : infos) {
            found |= matches(info, password);
        }
        return found;
    }

    /*
     * The digest is over texts with colons between, and these are not escaped. A display name and an info object have colons; in any
     * other place they would let somebody cut what was hashed for one into the names of another.
     */
    private boolean isAmbiguous() {
        return Stream.of(app, domain, sip, guid).anyMatch(text -> text.indexOf(':') >= 0);
    }

    private boolean matches(String info, String password) {
        return Sha256.matches(new AppDigest(app, domain, sip, guid, dn, info).compute(challenge, password), digest);
    }

    @Override
    public String toString() {
        return "app login from " + address;
    }
}

package org.carillon.apps;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.digest.AppDigest;
import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.error.NotAllowed;

/** Makes the logins of app objects at services: at their own one (appwebsocket.md section 8), and at those of other apps (section 9.7). */
@ApplicationScoped
public class ServiceLogins {

    private static final int SALT_BYTES = 8;
    @Inject
    private AppPasswords passwords;
    @Inject
    private SecureRandom random;

    /**
     * Logs an app object in at the service of the same or another one; the caller has checked its right to do so.
     *
     * @param info canonical text of the info object that goes with it
     * @throws NotAllowed where the target has no password
     */
    public ServiceLogin sign(AppView caller, AppView target, String domain, String info, String challenge) {
        return sign(caller, target, domain, info, challenge, passwords.of(target));
    }

    static ServiceLogin sign(AppView caller, AppView target, String domain, String info, String challenge, String password) {
        String digest = new AppDigest(target.fileName(), domain, caller.name().value(), caller.guid().toString(), caller.title(), info)
                .compute(challenge, password);
        return new ServiceLogin(digest, SessionKey.derive(challenge, password));
    }

    /** A fresh salt for a key that travels over a connection. */
    public String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

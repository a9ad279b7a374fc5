package org.carillon.it.appservice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import org.carillon.it.client.Digests;

/** Whether a login was made by the PBX: only it and the service know the password (appwebsocket.md section 5). */
final class LoginCheck {

    private final String password;

    LoginCheck(String password) {
        this.password = password;
    }

    /** @param info canonical text, or null where the login has none */
    record Login(String app, String domain, String sip, String guid, String dn, String info, String digest) {
    }

    /** The display name of who logs in, or empty if the digest is not that of this challenge. */
    Optional<String> check(Login login, String challenge) {
        String expected = Digests.appLogin(login.app(), login.domain(), login.sip(), login.guid(), login.dn(), login.info(), challenge, password);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), login.digest().getBytes(StandardCharsets.UTF_8))
                ? Optional.of(login.dn()) : Optional.empty();
    }
}

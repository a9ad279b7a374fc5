package org.carillon.digest;

/**
 * The digests of one login of the myApps client (myapps.md section 5.3).
 *
 * @param domain    system name, the same in Authenticate and info.user.domain
 * @param username  exactly as the client sent it
 * @param password  password of the user, or of the session
 * @param nonce     from the client, any length
 * @param challenge from the PBX
 */
public record ClientDigest(String domain, String username, String password, String nonce, String challenge) {

    private static final String PREFIX = "innovaphoneAppClient:";

    /** What the client must send as response. */
    public String response(String type) {
        return Sha256.hex(PREFIX + type + ":" + domain + ":" + username + ":" + password + ":" + nonce + ":" + challenge);
    }

    /** Digest of a LoginResult over the canonical text of its info. */
    public String loginResult(String info) {
        return Sha256.hex(PREFIX + "loginresult:" + domain + ":" + username + ":" + password + ":" + nonce + ":" + challenge
                + ":" + info);
    }

    /** Digest of a Redirect; it has no domain. */
    public String redirect(String info) {
        return Sha256.hex(PREFIX + "redirect:" + username + ":" + password + ":" + nonce + ":" + challenge + ":" + info);
    }

    public String encryptSessionName(String sessionName) {
        return Rc4.encrypt(PREFIX + "usr:" + nonce + ":" + password, sessionName);
    }

    public String encryptSessionPassword(String sessionPassword) {
        return Rc4.encrypt(PREFIX + "pwd:" + nonce + ":" + password, sessionPassword);
    }

    @Override
    public String toString() {
        return "digest of " + username;
    }
}

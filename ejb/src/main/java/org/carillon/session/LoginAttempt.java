package org.carillon.session;

/**
 * What a client sent to log in (myapps.md section 5.1, second phase), with the challenge it answers.
 *
 * @param domain  the system name that Authenticate carried
 * @param address where it comes from, for counting
 */
public record LoginAttempt(Type type, String domain, String username, String nonce, String response, String challenge,
                           String userAgent, String address) {

    /** With the user's password, or with the credentials of a session. */
    public enum Type {
        USER("user"), SESSION("session");

        private final String wireName;

        Type(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    @Override
    public String toString() {
        return "login of type " + type + " from " + address;
    }
}

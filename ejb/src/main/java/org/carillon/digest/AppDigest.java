package org.carillon.digest;

/**
 * The digest of an AppLogin (appwebsocket.md section 5). Absent values are empty texts; an absent info object is null
 * and leaves out its colon, while the empty object {@code {}} keeps it.
 *
 * @param info canonical JSON text of the info object, or null
 */
public record AppDigest(String app, String domain, String sip, String guid, String dn, String info) {

    public String compute(String challenge, String password) {
        StringBuilder text = new StringBuilder(256).append(app).append(':').append(domain).append(':').append(sip).append(':')
                .append(guid).append(':').append(dn).append(':');
        if (info != null) {
            text.append(info).append(':');
        }
        return Sha256.hex(text.append(challenge).append(':').append(password).toString());
    }
}

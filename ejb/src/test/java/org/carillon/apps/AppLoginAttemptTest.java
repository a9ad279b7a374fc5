package org.carillon.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.carillon.digest.AppDigest;
import org.junit.jupiter.api.Test;

class AppLoginAttemptTest {

    private static final String PASSWORD = "s3cret";
    private static final String CHALLENGE = "4711";
    private static final String GUID = "a1a2a3a4a5a6a7a8a9aaabacadaeafb0";
    private static final String DIGEST = new AppDigest("sample", "example.com", "alice", GUID, "Alice", "{}").compute(CHALLENGE, PASSWORD);

    private static AppLoginAttempt attempt(String app, String domain, String sip, String guid, String dn, List<String> infos) {
        return new AppLoginAttempt(app, domain, sip, guid, dn, infos, "sample", CHALLENGE, DIGEST, "192.0.2.9");
    }

    @Test
    void aLoginMatchesAsItWasMade() {
        assertTrue(attempt("sample", "example.com", "alice", GUID, "Alice", List.of("{}")).matches(PASSWORD));
        assertFalse(attempt("sample", "example.com", "alice", GUID, "Alice", List.of("{}")).matches("another"));
        assertFalse(attempt("sample", "example.com", "alice", GUID, "Alice", List.of()).matches(PASSWORD), "without the info");
    }

    @Test
    void aLoginOfAUserCannotBeCutIntoOneWithoutAUser() {
        assertEquals(DIGEST, new AppDigest("sample", "example.com:alice", GUID, "Alice", "{}", null).compute(CHALLENGE, PASSWORD),
                "the digest is the same");
        assertFalse(attempt("sample", "example.com:alice", GUID, "Alice", "{}", List.of()).matches(PASSWORD), "domain");
        assertFalse(attempt("sample:example.com", "alice", GUID, "Alice", "{}", List.of()).matches(PASSWORD), "app");
        assertFalse(attempt("sample", "example.com", "alice:" + GUID, "Alice", "{}", List.of()).matches(PASSWORD), "sip");
        assertFalse(attempt("sample", "example.com", "alice", GUID + ":Alice", "{}", List.of()).matches(PASSWORD), "guid");
    }

    @Test
    void aDisplayNameMayHaveColons() {
        String digest = new AppDigest("sample", "example.com", "alice", GUID, "Alice: sales", null).compute(CHALLENGE, PASSWORD);
        assertTrue(new AppLoginAttempt("sample", "example.com", "alice", GUID, "Alice: sales", List.of(), "", CHALLENGE, digest, "192.0.2.9")
                .matches(PASSWORD));
    }
}

package org.carillon.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of appwebsocket.md section 16; vector 14 is a URL and needs no digest of its own. */
class AppWebsocketVectorsTest {

    private static final String ZEROS = "0".repeat(32);
    private static final String SERVICE_INFO = "{\"appobj\":\"sampleapp\",\"appdn\":\"Sample App\","
            + "\"appurl\":\"https://apps.example.com/example.com/sample/acme-sample\",\"pbx\":\"master\",\"cn\":\"Sample App\",\"apps\":[]}";
    private static final String ALICE_INFO = "{\"appobj\":\"sampleapp\",\"appdn\":\"Sample App\","
            + "\"appurl\":\"https://apps.example.com/example.com/sample/acme-sample\",\"pbx\":\"master\",\"cn\":\"Alice Müller\",\"groups\":[],\"apps\":[]}";

    private static String digest(String app, String domain, String sip, String guid, String dn, String info, String challenge, String password) {
        return new AppDigest(app, domain, sip, guid, dn, info).compute(challenge, password);
    }

    @Test
    void vector1WithoutInfo() {
        assertEquals("a205299ed2ef2786c311e0be1b14db343f2cadd906a6ae7b564eee34bda5e9a1",
                digest("pbxadminapi", "", "", "", "", null, "0123456789abcdef", "pwd"));
    }

    @Test
    void vector2WithEmptyInfo() {
        assertEquals("57b23fe824b9222a7ac879597cb509bcdc865a1bfeb057d9d12118cef0c3ba34",
                digest("pbxadminapi", "", "", "", "", "{}", "0123456789abcdef", "pwd"));
    }

    @Test
    void vector3WithInfo() {
        assertEquals("96db3c3f657230c2b68194becc6d2a77f05de9f79f01fc81e9ca0fb196b10d9d",
                digest("pbxadminapi", "", "", "", "", "{\"cn\":\"Test User\"}", "0123456789abcdef", "pwd"));
    }

    @Test
    void vector4WithAllFields() {
        assertEquals("ef1b811ffaa8f9255c39c653d8fb26b4687b2d8c4d9ac91b4821bff6bae3ff44", digest("innovaphone-users", "example.com", "administrator",
                "0123456789abcdef0123456789abcdef", "Administrator User", "{\"appobj\":\"users\",\"apps\":[{\"name\":\"users\"},{\"name\":\"profile\"}],"
                        + "\"appurl\":\"https://1.2.3.4/example.com/usersapp/innovaphone-users\",\"unlicensed\":true}", "0123456789abcdef", "pwd"));
    }

    @Test
    void vector5OfTheTutorial() {
        assertEquals("66ee3f52256a8eed034603b98cbaf98890bab6f42adb4a34de928e1885d68293", digest("test", "test.com", "", "", "", null, "0", "secret"));
    }

    @Test
    void vector7AppObjectAtAService() {
        assertEquals("3c8f41a59acbf6d76a0573eefd0bf43793b298f991db5290c0d99d15ab381686", digest("acme-sample", "example.com", "sampleapp",
                "0102030405060708090a0b0c0d0e0f10", "Sample App", SERVICE_INFO, "4711081512345678", "s3cret"));
        assertEquals("4e478d9dde3ace35b462af30f0aeca10f02495e840292473495170a039282e95", SessionKey.derive("4711081512345678", "s3cret").reveal());
    }

    @Test
    void vector8UserAtAService() {
        assertEquals("823fe7094fdbe45536fc4749a7168c169a83b19ef04a4685f4db40930ff68ea1", digest("acme-sample", "example.com", "alice",
                "a1a2a3a4a5a6a7a8a9aaabacadaeafb0", "Alice Müller", ALICE_INFO, "9876543210987654", "s3cret"));
        SessionKey key = SessionKey.derive("9876543210987654", "s3cret");
        assertEquals("f893791f857dc330e815dc7e05119efb05406322700dca5dd36043f0de6ae975", key.reveal());
        assertEquals("e2fefe2ddd616afa31", key.encrypt("abc", "Grüße 1"));
        assertEquals("Grüße 1", key.decrypt("abc", "e2fefe2ddd616afa31"));
        assertEquals("36370ca9799b25ea1f9d5e7d34ef40808488b7eec548e9a45ba3ab15d7dc2965", key.hash("abc", "Grüße 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "s3cret, 1f6689c529f1d62238f06d36e9e89708ee83a0cfdefdf883a4fe6a889a2a3789, c657335c6ec09d09066cbd6266fd31a0546494d5ff49c205c636f531da8f8fd5",
        "'',     1aced4f13db99e59c4d921613a2af7bb1b384cb36041855c1431ff0226433a20, fddbd7fbdc1833354a424ebaffa200454e3d478e2fad877570b5aa5fcd688011",
    })
    void vectors9And10PasswordLoginAndSysClient(String password, String digest, String key) {
        assertEquals(digest, digest("sampleapp", "", "sampleapp", ZEROS, "Admin", null, "1111222233334444", password));
        assertEquals(key, SessionKey.derive("1111222233334444", password).reveal());
    }

    @Test
    void vector11UserDirect() {
        assertEquals("759408d5f41d9594fd007b67c2974304300c3007a828f14d63801da13e49ec85", digest("", "", "alice", "", "", null, "5555666677778888", "ip411"));
    }

    @Test
    void vector12MinimalMessages() {
        assertEquals("8e2bce1167a33d3e4e8813459eb40b82d68cd4bf26c8f6ae57bfea7cf256a098",
                digest("sampleapp", "", "", "", "", null, "5555666677778888", "s3cret"));
        assertEquals("1410129773cf7086c58a717dd8af373779ee3043cd795075d15e5a67ed478bef",
                digest("sampleapp", "", "", "", "", "{}", "5555666677778888", "s3cret"));
    }

    @Test
    void vector13ServiceLoginKey() {
        SessionKey target = SessionKey.derive("3333444455556666", "t4rget");
        SessionKey connection = SessionKey.derive("4711081512345678", "s3cret");
        assertEquals("0b236697f5e8411bfceaba0e618b132875074fee283f2307b96a929efb6b2fd7", target.reveal());
        assertEquals("06cad43c225b750bf493d4e3c26d6ba0beaac05fc38772030e4fe69dc86ebb60083a31dbabec86ed039fb9b6a4d9150af63acc1a3e5806bc0ae1e2de158ec643",
                connection.encrypt("7d1f00a2", target.reveal()));
    }
}

package org.carillon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The published vectors (myapps.md section 15.1, appwebsocket.md section 16): the test client is right before it judges others. */
class DigestsTest {

    private static final Credentials ALICE = new Credentials("alice", "ip411");
    private static final Credentials SESSION = new Credentials("2f6b01c48d3e5a7790abcdef12345678", "Zk3vT9qLw2XyB7nRj5mDc8P");
    private static final String INFO = "{\"user\":{\"domain\":\"example.com\",\"sip\":\"alice\",\"guid\":\"a1a2a3a4a5a6a7a8a9aaabacadaeafb0\","
            + "\"dn\":\"Alice Müller\",\"num\":\"201\",\"email\":\"alice@example.com\",\"prefix\":{\"intl\":\"000\",\"ntl\":\"00\",\"subs\":\"0\","
            + "\"area\":\"7031\",\"country\":\"49\"}},\"account\":{},\"settings\":{},\"session\":{\"usr\":"
            + "\"d8d75224dd20051f31417ef7e3b2e61ab452e050ed568a80a90cee58d9a4caa1\",\"pwd\":\"133b91da2624b1ed0fb3343ea4b67a238edaf588623bc0\"},"
            + "\"altHttp\":\"standby.example.com:8080/PBX0\",\"alt\":\"standby.example.com/PBX0\"}";

    @Test
    void loginOfAUser() {
        assertEquals("fe929e838ae19dc5faf18c65b826c3f37d7195dbf6e98df10ad6a64814b18e77",
                Digests.response("user", "example.com", ALICE, "a1b2c3d4e5f60718", "9f8e7d6c5b4a3921"));
        assertEquals("51a29f4f194f4beabcb741b668783e530c7fe5519372f90d695c32299bac9d9b",
                Digests.loginResult("example.com", ALICE, "a1b2c3d4e5f60718", "9f8e7d6c5b4a3921", INFO));
    }

    @Test
    void loginOfASession() {
        assertEquals("53684cbec6273b07ff2493d24e9af86fbd4e4cc31248a8ec565f7e622f4709ed",
                Digests.response("session", "example.com", SESSION, "0011223344556677", "8899aabbccddeeff"));
    }

    @Test
    void credentialsOfANewSession() {
        assertEquals(SESSION, Digests.session("d8d75224dd20051f31417ef7e3b2e61ab452e050ed568a80a90cee58d9a4caa1",
                "133b91da2624b1ed0fb3343ea4b67a238edaf588623bc0", "a1b2c3d4e5f60718", "ip411"));
    }

    @Test
    void loginOfAnApp() {
        assertEquals("a205299ed2ef2786c311e0be1b14db343f2cadd906a6ae7b564eee34bda5e9a1",
                Digests.appLogin("pbxadminapi", "", "", "", "", null, "0123456789abcdef", "pwd"));
        assertEquals("57b23fe824b9222a7ac879597cb509bcdc865a1bfeb057d9d12118cef0c3ba34",
                Digests.appLogin("pbxadminapi", "", "", "", "", "{}", "0123456789abcdef", "pwd"));
        assertEquals("759408d5f41d9594fd007b67c2974304300c3007a828f14d63801da13e49ec85",
                Digests.appLogin("", "", "alice", "", "", null, "5555666677778888", "ip411"));
    }

    @Test
    void keyOfAnAppSession() {
        String key = Digests.appSessionKey("9876543210987654", "s3cret");
        assertEquals("f893791f857dc330e815dc7e05119efb05406322700dca5dd36043f0de6ae975", key);
        assertEquals("e2fefe2ddd616afa31", Digests.encrypt("abc:" + key, "Grüße 1"));
    }
}

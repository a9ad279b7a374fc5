package org.carillon.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** The test vectors of myapps.md section 15. Not covered: NTLM (M14 to M18) and the key agreement of OAuth2 (M8 to M10). */
class MyAppsVectorsTest {

    private static final String USER = "{\"domain\":\"example.com\",\"sip\":\"alice\",\"guid\":\"a1a2a3a4a5a6a7a8a9aaabacadaeafb0\",\"dn\":\"Alice Müller\","
            + "\"num\":\"201\",\"email\":\"alice@example.com\",\"prefix\":{\"intl\":\"000\",\"ntl\":\"00\",\"subs\":\"0\",\"area\":\"7031\",\"country\":\"49\"}}";
    private static final String SESSION = "2f6b01c48d3e5a7790abcdef12345678";
    private static final String SESSION_PASSWORD = "Zk3vT9qLw2XyB7nRj5mDc8P";
    private static final String SHARED_SECRET = "ccfc261f58193c98ca4ad4a53bbac6f0ee29bc4d48438090446908622ca79af6";
    private static final String STANDBY = ",\"altHttp\":\"standby.example.com:8080/PBX0\",\"alt\":\"standby.example.com/PBX0\"}";
    private final ClientDigest user = new ClientDigest("example.com", "alice", "ip411", "a1b2c3d4e5f60718", "9f8e7d6c5b4a3921");
    private final ClientDigest session = new ClientDigest("example.com", SESSION, SESSION_PASSWORD, "0011223344556677", "8899aabbccddeeff");
    private final ClientDigest oauth = new ClientDigest("example.com", "alice", SHARED_SECRET, "c0ffee0012345678", "25fc8bd3d7e171e7");

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void m0OfThirdParty() {
        assertEquals("9ae4b9193f1362019e19009033400109", Rc4.decrypt("innovaphoneAppClient:usr:5bba709c4b68374d:ip411",
                "568665fc2f134d3133325b1f30d66e4e6c9f6f9d165e2f5ce7bbfff1b1de68da"));
    }

    @Test
    void m1UserResponse() {
        assertEquals("fe929e838ae19dc5faf18c65b826c3f37d7195dbf6e98df10ad6a64814b18e77", user.response("user"));
    }

    @Test
    void m2AndM3SessionCredentials() {
        assertEquals("d8d75224dd20051f31417ef7e3b2e61ab452e050ed568a80a90cee58d9a4caa1", user.encryptSessionName(SESSION));
        assertEquals("133b91da2624b1ed0fb3343ea4b67a238edaf588623bc0", user.encryptSessionPassword(SESSION_PASSWORD));
    }

    @Test
    void m4LoginResultOfAUser() {
        String info = "{\"user\":" + USER + ",\"account\":{},\"settings\":{},\"session\":{\"usr\":\"d8d75224dd20051f31417ef7e3b2e61ab452e050ed568a80a90cee58d9a4caa1\","
                + "\"pwd\":\"133b91da2624b1ed0fb3343ea4b67a238edaf588623bc0\"}" + STANDBY;
        assertEquals(467, bytes(info));
        assertEquals("51a29f4f194f4beabcb741b668783e530c7fe5519372f90d695c32299bac9d9b", user.loginResult(info));
    }

    @Test
    void m5SessionResponse() {
        assertEquals("53684cbec6273b07ff2493d24e9af86fbd4e4cc31248a8ec565f7e622f4709ed", session.response("session"));
    }

    @Test
    void m6LoginResultOfASession() {
        String info = "{\"user\":" + USER + ",\"account\":{},\"settings\":{}" + STANDBY;
        assertEquals(327, bytes(info));
        assertEquals("751dcc1e89457ca996ae1f701cfc61a540e2972e460b9b6b63801281df01fd5d", session.loginResult(info));
    }

    @Test
    void m7RedirectHasNoDomain() {
        String info = "{\"host\":\"pbx2.example.com\",\"mod\":\"PBX0\",\"session\":{\"usr\":\"d8d75224dd20051f31417ef7e3b2e61ab452e050ed568a80a90cee58d9a4caa1\","
                + "\"pwd\":\"133b91da2624b1ed0fb3343ea4b67a238edaf588623bc0\"}}";
        assertEquals("f53fca7b71b93dc37f09f39638cd3175651d6e3915096ab63a469c2f4e1eb808", user.redirect(info));
    }

    @Test
    void m11ToM13WithASharedSecretForAPassword() {
        assertEquals("a151fbf99579b84f4d63c9ad934d2b7a8fa641db0edb58398fa5b82261721979", oauth.encryptSessionName(SESSION));
        assertEquals("0ca6e064a8a6e5f206216b5898d83c12d622928138c66f", oauth.encryptSessionPassword(SESSION_PASSWORD));
        String info = "{\"user\":" + USER + ",\"account\":{},\"settings\":{},\"session\":{\"usr\":\"a151fbf99579b84f4d63c9ad934d2b7a8fa641db0edb58398fa5b82261721979\","
                + "\"pwd\":\"0ca6e064a8a6e5f206216b5898d83c12d622928138c66f\"},\"keyShare\":\"d65a93977caa3d1b081852ff57a79e465f1660577304baead505dd3a48589cf3"
                + "50185e895372df6221ea3a137557e473fddb6755f05bd507c3c533fce9c91285\"}";
        assertEquals(534, bytes(info));
        assertEquals("1303c40090ea8e8c4561541bf7d164d093423d3835d6a49ef6d307679a848315", oauth.loginResult(info));
    }

    @Test
    void m19ToM21LoginAtAnApp() {
        SessionKey key = SessionKey.derive("9876543210987654", "s3cret");
        assertEquals("f893791f857dc330e815dc7e05119efb05406322700dca5dd36043f0de6ae975", key.reveal());
        assertEquals("714e1435a75a278366c1708d2ac9c7e0efae74b5ac5a4871782b429ee101e9233cbce0015f93b80b6110be8e7e50251669c43a6f538b3fec6a757f43f3386385",
                key.protectedBy("5e1f7a90c3b2d481", SESSION_PASSWORD));
    }
}

package org.carillon.websocket.appwebsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.carillon.digest.AppDigest;
import org.carillon.directory.AppView;
import org.carillon.websocket.TestApps;
import org.carillon.websocket.appwebsocket.LoginInfo.Info;
import org.carillon.websocket.json.JsonText;
import org.junit.jupiter.api.Test;

/** The info objects to the letter (appwebsocket.md sections 7 and 16). */
class LoginInfoTest {

    private static final AppView APP = TestApps.SAMPLE;

    private static String text(Info info, boolean test, List<AppView> reachable) {
        return JsonText.write(info.text("master", test, reachable));
    }

    @Test
    void vector7AnAppObjectAtItsService() {
        String info = text(new Info(APP, APP.cn(), null, null), false, List.of());
        assertEquals("{\"appobj\":\"sampleapp\",\"appdn\":\"Sample App\",\"appurl\":\"https://apps.example.com/example.com/sample/acme-sample\","
                + "\"pbx\":\"master\",\"cn\":\"Sample App\",\"apps\":[]}", info);
        assertEquals("3c8f41a59acbf6d76a0573eefd0bf43793b298f991db5290c0d99d15ab381686",
                new AppDigest(APP.fileName(), "example.com", APP.name().value(), APP.guid().toString(), APP.title(), info)
                        .compute("4711081512345678", "s3cret"));
    }

    @Test
    void vector8AUserAtAService() {
        String info = text(new Info(APP, "Alice Müller", List.of(), null), false, List.of());
        assertEquals("823fe7094fdbe45536fc4749a7168c169a83b19ef04a4685f4db40930ff68ea1",
                new AppDigest(APP.fileName(), "example.com", "alice", "a1a2a3a4a5a6a7a8a9aaabacadaeafb0", "Alice Müller", info)
                        .compute("9876543210987654", "s3cret"));
    }

    @Test
    void everyMemberStandsInItsPlace() {
        AppView app = TestApps.sample(true, 25);
        assertEquals("{\"appobj\":\"sampleapp\",\"appdn\":\"Sample App\",\"appurl\":\"https://apps.example.com/example.com/sample/acme-sample\","
                + "\"pbx\":\"master\",\"cn\":\"X\",\"unlicensed\":true,\"testmode\":true,\"groups\":[\"sales\",\"support\"],"
                + "\"apps\":[{\"name\":\"sampleapp\",\"dn\":\"Sample App\"}]}",
                text(new Info(app, "X", List.of("sales", "support"), null), true, List.of(APP)));
    }

    @Test
    void licencesAreForTheServiceAlone() {
        AppView app = TestApps.sample(false, 25);
        assertEquals("{\"appobj\":\"sampleapp\",\"appdn\":\"Sample App\",\"appurl\":\"https://apps.example.com/example.com/sample/acme-sample\","
                + "\"pbx\":\"master\",\"cn\":\"Sample App\",\"lics\":25,\"apps\":[]}", text(new Info(app, app.cn(), null, app.licences()), false, List.of()));
    }
}

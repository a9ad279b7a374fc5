package org.carillon.websocket;

import java.util.Set;

import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.SipName;

/** The app object of the test vectors (appwebsocket.md section 16). */
public final class TestApps {

    public static final AppView SAMPLE = sample(false, null);

    private TestApps() {
    }

    public static AppView sample(boolean unlicensed, Integer licences) {
        return app("https://apps.example.com/example.com/sample/acme-sample", unlicensed, licences);
    }

    public static AppView at(String url) {
        return app(url, false, null);
    }

    private static AppView app(String url, boolean unlicensed, Integer licences) {
        return new AppView(Guid.parse("0102030405060708090a0b0c0d0e0f10"), AppKind.APP, "Sample App", "", SipName.of("sampleapp"),
                url, "", true, false, false, false, true, unlicensed, licences, Set.of("PbxSignal", "PbxApi"), Set.of(), Set.of(), null);
    }
}

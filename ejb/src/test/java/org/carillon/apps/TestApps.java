package org.carillon.apps;

import java.util.Set;

import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.SipName;
import org.carillon.secret.SealedSecret;

/** App objects for tests: what matters to one is given, the rest is as an object begins. */
public final class TestApps {

    public static final SealedSecret PASSWORD = SealedSecret.fromStored(new byte[32]);

    private TestApps() {
    }

    /** An ordinary app with a connection to its service. */
    public static AppView connected(String name, String url) {
        return app(name, url, true, true, Set.of("PbxApi"), PASSWORD);
    }

    public static AppView app(String name, String url, boolean webSocket, boolean certificateCheck, Set<String> apis, SealedSecret password) {
        return new AppView(Guid.parse("0102030405060708090a0b0c0d0e0f10"), AppKind.APP, "Sample App", "", SipName.of(name), url, "", webSocket,
                false, false, false, certificateCheck, false, null, apis, Set.of(), Set.of(), password);
    }
}

package org.carillon.websocket.outgoing;

import java.util.List;

import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.ServiceLogin;
import org.carillon.digest.SessionKey;
import org.carillon.directory.AppView;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.JsonText;

/** The PBX, reduced to what a conversation with a service needs of it. */
final class TestProtocol extends ServiceProtocol {

    private final List<String> told;
    private final List<String> served;

    /**
     * @param told   takes that a caller arrived or left
     * @param served takes what the service asks after the login
     */
    TestProtocol(List<String> told, List<String> served) {
        this.told = told;
        this.served = served;
    }

    @Override
    JsonObject info(AppView app) {
        return JsonText.object().add("info", true).build();
    }

    @Override
    ServiceLogin login(AppView app, JsonObject info, String challenge) {
        return new ServiceLogin("digest of " + challenge, SessionKey.derive(challenge, "s3cret"));
    }

    @Override
    JsonObject appLogin(AppView app, JsonObject info, ServiceLogin login) {
        return JsonText.message("AppLogin").add("digest", login.digest()).add("info", info).build();
    }

    @Override
    JsonObject pbxInfo(AppView app) {
        return JsonText.message("PbxInfo").build();
    }

    @Override
    AppCaller serve(Connection opened, AppView app, SessionKey key) {
        AppCaller caller = new AppCaller(opened, this, (who, frame) -> served.add(frame));
        caller.authenticated(new AsApp(app, key));
        return caller;
    }

    @Override
    public void arrived(AppCaller caller) {
        told.add("arrived");
    }

    @Override
    public void left(AppCaller caller) {
        told.add("left");
    }
}

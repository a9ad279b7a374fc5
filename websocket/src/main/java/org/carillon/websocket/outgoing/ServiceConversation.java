package org.carillon.websocket.outgoing;

import jakarta.json.JsonObject;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.ServiceLogin;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.MalformedJson;
import org.carillon.websocket.json.Message;

/**
 * Logs an app object in at its service, {@code AppChallenge → AppLogin → PbxInfo, AppInfo} (appwebsocket.md section 12).
 * From then on the service is the one who asks, as if it had connected and logged in itself. State changes in the
 * connection's turn.
 */
final class ServiceConversation implements Conversation {

    static final String KIND = "service";
    private static final int MAX_CHALLENGE = 128;
    private final Connection connection;
    private final ServiceProtocol protocol;
    private final ServiceLine line;
    private ServiceLogin login;
    private volatile AppCaller caller;

    ServiceConversation(Connection connection, ServiceProtocol protocol, ServiceLine line) {
        this.connection = connection;
        this.protocol = protocol;
        this.line = line;
    }

    @Override
    public void begin() {
        say(JsonText.message("AppChallenge").build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void receive(String frame) {
        if (caller != null) {
            caller.receive(frame);
            return;
        }
        try {
            Message message = Message.parse(frame);
            if (!message.api().isEmpty()) {
                return;
            }
            switch (message.mt()) {
                case "AppChallengeResult" -> challenged(message.textOrNumber("challenge"));
                case "AppLoginResult" -> answered(message);
                default -> {
                    // Whatever a service says before the login is none of its business yet.
                }
            }
        } catch (MalformedJson e) {
            connection.abort(CloseCodes.NOT_CONSISTENT, "malformed message: " + e.getMessage());
        }
    }

    private void challenged(String challenge) {
        if (login != null) {
            return;
        }
        if (challenge.isEmpty() || challenge.length() > MAX_CHALLENGE) {
            connection.abort(CloseCodes.CANNOT_ACCEPT, "no usable challenge");
            return;
        }
        JsonObject info = protocol.info(line.app());
        login = protocol.login(line.app(), info, challenge);
        say(protocol.appLogin(line.app(), info, login));
    }

    private void answered(Message message) {
        if (login == null) {
            return;
        }
        if (!message.flag("ok")) {
            line.blame(new LinkFault(Kind.LOGIN_REFUSED, message.text("errorText")));
            connection.close(CloseCodes.NORMAL_CLOSURE, "the login was refused");
            return;
        }
        say(protocol.pbxInfo(line.app()));
        say(protocol.appInfo(line.app()));
        caller = protocol.serve(connection, line.app(), login.key());
        line.loggedIn(message.text("domain"));
    }

    private void say(JsonObject message) {
        connection.send(JsonText.write(message));
    }

    @Override
    public void ended() {
        if (caller != null) {
            caller.ended();
        }
    }

    /** What takes too long before the login is ended by who keeps the line. */
    @Override
    public boolean isSettled() {
        return caller != null;
    }

    @Override
    public int allowance() {
        AppCaller present = caller;
        return present == null ? 1 : present.allowance();
    }
}

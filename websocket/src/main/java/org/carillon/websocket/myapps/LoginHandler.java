package org.carillon.websocket.myapps;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.error.InvalidValue;
import org.carillon.session.LoginAttempt;
import org.carillon.session.LoginAttempt.Type;
import org.carillon.session.LoginOutcome;
import org.carillon.session.LoginService;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.appwebsocket.Challenges;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;

/**
 * Both phases of a login with a digest (myapps.md section 5); the form is told apart by what is in it. A failure leaves
 * the socket open, since all clients try again on it.
 */
@Dependent
class LoginHandler implements ClientHandler {

    private static final String DIGEST = "digest";
    private static final int MAX_FIELD = 256;
    @Inject
    private LoginService logins;
    @Inject
    private LoginFlow flow;
    @Inject
    private Clients clients;
    @Inject
    private Challenges challenges;
    @Inject
    private Settings settings;

    @Override
    public String mt() {
        return "Login";
    }

    @Override
    public Right right() {
        return Right.ANYBODY;
    }

    @Override
    public Result handle(Client client, Message message) {
        if (client.isLoggedIn()) {
            return new Result.Ignored("logged in");
        }
        ClientState before = client.state();
        flow.abandon(client);
        Type type = type(message).orElseThrow(() -> new InvalidValue("type", "must be user or session"));
        if (message.has("keyShare")) {
            throw new InvalidValue("method", "oauth2 is not offered");
        }
        return message.has("response") ? finish(client, before, type, message) : begin(client, type, message);
    }

    private Result begin(Client client, Type type, Message message) {
        String challenge = challenges.hex();
        clients.move(client, new ClientState.Challenged(type, challenge, message.text("userAgent")));
        return new Result.Answer(JsonText.message("Authenticate").add("type", type.wireName()).add("method", DIGEST)
                .add("domain", settings.get(SystemSettings.DOMAIN)).add("challenge", challenge).build());
    }

    private Result finish(Client client, ClientState before, Type type, Message message) {
        if (!(before instanceof ClientState.Challenged challenged) || challenged.type() != type || !message.text("method").equals(DIGEST)) {
            return new Result.Answer(LoginFailure.PARAMETERS.message(type));
        }
        String userAgent = message.has("userAgent") ? message.text("userAgent") : challenged.userAgent();
        LoginOutcome outcome = logins.login(new LoginAttempt(type, settings.get(SystemSettings.DOMAIN), message.required("username", MAX_FIELD),
                message.required("nonce", MAX_FIELD), message.required("response", MAX_FIELD), challenged.challenge(), userAgent,
                client.connection().peer().address()));
        if (outcome instanceof LoginOutcome.Granted granted) {
            return new Result.Signed(flow.enter(client, granted.login()));
        }
        if (outcome instanceof LoginOutcome.SecondFactor factor) {
            flow.await(client, factor.login());
            return new Result.Answer(JsonText.message("Authorize").add("code", factor.login().session().code()).build());
        }
        return new Result.LoginFailed(LoginFailure.AUTHENTICATION.message(type));
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        LoginFailure failure = fault.id() == ErrorId.INTERNAL ? LoginFailure.INTERNAL : LoginFailure.PARAMETERS;
        return Optional.of(failure.message(type(request).orElse(Type.USER)));
    }

    private static Optional<Type> type(Message message) {
        return switch (message.text("type")) {
            case "user" -> Optional.of(Type.USER);
            case "session" -> Optional.of(Type.SESSION);
            default -> Optional.empty();
        };
    }
}

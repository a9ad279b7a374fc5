package org.carillon.websocket.myapps;

import jakarta.json.JsonObject;

import org.carillon.session.LoginAttempt.Type;
import org.carillon.websocket.json.JsonText;

/**
 * The ways a login fails, as clients know them (myapps.md section 5.7). A login of type session has but one: with any
 * other a client would keep its dead session for ever.
 */
enum LoginFailure {

    PARAMETERS(1, "Invalid parameters"),
    AUTHENTICATION(2, "Authentication failed"),
    SESSION(5, "Session expired"),
    /** Ours; a session that is fine must not be thrown away for it. */
    INTERNAL(6, "Internal error");

    private final int code;
    private final String text;

    LoginFailure(int code, String text) {
        this.code = code;
        this.text = text;
    }

    JsonObject message(Type type) {
        LoginFailure said = type == Type.SESSION && this != INTERNAL ? SESSION : this;
        return JsonText.message("LoginResult").add("error", said.code).add("errorText", said.text).build();
    }
}

package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;

/** Has a phone that rings answer. */
@Dependent
class UserConnectHandler extends CallHandler {

    UserConnectHandler() {
        super("UserConnect");
    }

    @Override
    Action action(Message message) {
        return (calls, monitor, call) -> calls.connect(call);
    }
}

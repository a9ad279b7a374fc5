package org.carillon.websocket.rcc;

import jakarta.enterprise.context.Dependent;

import org.carillon.websocket.json.Message;

/** Goes on with a call that was held. */
@Dependent
class UserRetrieveHandler extends CallHandler {

    UserRetrieveHandler() {
        super("UserRetrieve");
    }

    @Override
    Action action(Message message) {
        return (calls, monitor, call) -> calls.retrieve(call);
    }
}

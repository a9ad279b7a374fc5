package org.carillon.websocket.rcc;

import jakarta.inject.Inject;

import org.carillon.directory.PbxApiName;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A request of RCC: what must be looked up is looked up in the turn of the connection, the rest is done in the lane of the calls. */
abstract class RccHandler extends ApiHandler {

    static final int MAX_NAME = 128;
    private final String mt;
    private final String handle;
    @Inject
    private RccSessions sessions;

    RccHandler(String mt) {
        this(mt, "");
    }

    /** @param handle name of the handle that the result carries */
    RccHandler(String mt, String handle) {
        super(PbxApiName.RCC, mt);
        this.mt = mt;
        this.handle = handle;
    }

    /** @throws CarillonException where it cannot be done; answered in its place in the order of the requests */
    abstract Step step(ApiSession session, Message message);

    @Override
    protected final Result handle(ApiSession session, Message message) {
        sessions.of(session).request(prepared(session, message), mt, handle, message.src());
        return Result.NONE;
    }

    private Step prepared(ApiSession session, Message message) {
        try {
            return step(session, message);
        } catch (CarillonException e) {
            session.connection().fault(mt + " refused: " + e.getMessage());
            return Step.refused(RccError.of(e));
        }
    }

    /** A handle, which senders give as text too; 0, which is none, for what cannot be one. */
    static int handle(Message message, String name) {
        try {
            return message.members().number(name, 0);
        } catch (InvalidValue e) {
            return 0;
        }
    }

    static boolean flag(Message message, String name) {
        return message.members().flag(name);
    }
}

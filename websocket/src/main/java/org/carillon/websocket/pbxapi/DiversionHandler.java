package org.carillon.websocket.pbxapi;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.audit.Actor;
import org.carillon.directory.Directory;
import org.carillon.directory.Diversion.Kind;
import org.carillon.directory.Guid;
import org.carillon.directory.UserDiversions;
import org.carillon.directory.UserView;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.DiversionKinds;

/** A message about the diversions that users set for themselves; what cannot be is answered {@code ok:false}. */
abstract class DiversionHandler extends PbxApiHandler {

    static final int MAX_NUMBER = 64;
    private static final int MAX_WORD = 8;
    @Inject
    private People people;
    @Inject
    private UserDiversions diversions;
    @Inject
    private Directory directory;

    DiversionHandler(String mt) {
        super(mt);
    }

    final UserDiversions diversions() {
        return diversions;
    }

    final Guid user(ApiSession session, Message message) {
        return requireOwn(session, people.required(message).guid());
    }

    final Kind kind(Message message) {
        return DiversionKinds.of(message.required("type", MAX_WORD));
    }

    /** Who stands in the audit log. */
    final Actor actor(ApiSession session) {
        return session.user().flatMap(directory::user).map(UserView::name).map(name -> Actor.client(name.value())).orElseGet(session::actor);
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return fault.id() == ErrorId.INTERNAL ? super.refusal(request, fault) : Optional.of(result().add("ok", false).build());
    }
}

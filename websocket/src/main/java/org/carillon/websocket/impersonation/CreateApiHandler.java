package org.carillon.websocket.impersonation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.Directory;
import org.carillon.directory.PbxApiName;
import org.carillon.directory.UserView;
import org.carillon.error.CarillonException;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.appwebsocket.AppHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Refusal;
import org.carillon.websocket.routing.Result;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Route;

/**
 * Opens an API for a user, over the connection of an app object that has both that API and the right to impersonate
 * (pbx-apis.md section 12). From then on the peer calls it by the name in the answer.
 */
@Dependent
class CreateApiHandler implements AppHandler {

    private static final String MT = "CreateApi";
    private static final int MAX_NAME = 128;
    private static final Set<PbxApiName> TARGETS = EnumSet.of(PbxApiName.PBX_API, PbxApiName.PBX_SIGNAL, PbxApiName.EP_SIGNAL);
    @Inject
    private Directory directory;

    @Override
    public Route route() {
        return new Route(PbxApiName.PBX_IMPERSONATION.wireName(), MT);
    }

    @Override
    public Right right() {
        return new Right.Api(PbxApiName.PBX_IMPERSONATION);
    }

    @Override
    public Result handle(AppCaller caller, Message message) {
        UserView user = directory.user(message.required("sip", MAX_NAME)).filter(u -> !u.locked()).orElseThrow(() -> new NotFound("the user"));
        PbxApiName target = PbxApiName.of(message.required("target", MAX_NAME)).filter(TARGETS::contains)
                .orElseThrow(() -> new InvalidValue("target", "must be PbxApi, PbxSignal or EpSignal"));
        if (!caller.may(new Right.Api(target))) {
            throw new NotAllowed("the target API is not granted");
        }
        String name = caller.impersonate(target, new AsUser(user.guid(), null, null, null));
        return new Result.Answer(JsonText.message(MT + "Result").add("target", name).build());
    }

    @Override
    public Optional<JsonObject> refusal(Message request, CarillonException fault) {
        return Optional.of(Refusal.of(MT, fault));
    }
}

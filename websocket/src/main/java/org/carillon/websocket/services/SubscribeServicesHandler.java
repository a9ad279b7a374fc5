package org.carillon.websocket.services;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.PbxApiName;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.appwebsocket.ApiHandler;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Answered, then followed by the list; who asks again gets it again (pbx-apis.md section 3). */
@Dependent
class SubscribeServicesHandler extends ApiHandler {

    static final String KEY = "services";
    private static final int MOST = 10;
    @Inject
    private ServiceLists lists;

    SubscribeServicesHandler() {
        super(PbxApiName.SERVICES, "SubscribeServices");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        ServiceSubscription subscription = new ServiceSubscription(session, message.src(), lists);
        session.hold(KEY, subscription, MOST);
        lists.add(subscription);
        session.connection().turn(() -> lists.show(subscription));
        return new Result.Answer(JsonText.message("SubscribeServicesResult").build());
    }
}

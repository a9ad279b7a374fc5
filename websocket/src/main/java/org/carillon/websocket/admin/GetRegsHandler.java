package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;

import org.carillon.call.Registrations;
import org.carillon.directory.HardwareId;
import org.carillon.directory.ObjectDetails;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells which devices of an object are registered, and where; flat entries (pbx-apis.md section 1). */
@Dependent
class GetRegsHandler extends AdminHandler {

    @Inject
    private ObjectFinder finder;
    @Inject
    private Registrations registrations;

    GetRegsHandler() {
        super("GetRegs");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        ObjectDetails object = finder.required(message).object();
        JsonArrayBuilder all = JsonText.array();
        registrations.of(object.guid())
                .forEach(r -> all.add(JsonText.object().add("hw", r.hardwareId().map(HardwareId::value).orElse("")).add("addr", r.address())));
        return new Result.Answer(result().add("cn", object.cn()).add("regs", all).build());
    }
}

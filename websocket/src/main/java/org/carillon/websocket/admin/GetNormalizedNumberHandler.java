package org.carillon.websocket.admin;

import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.directory.NumberPlan;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.ObjectLists;
import org.carillon.directory.ObjectPage;
import org.carillon.directory.PseudoKind;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** Tells the number of an object with the prefixes of its nodes, or as somebody else dials it. */
@Dependent
class GetNormalizedNumberHandler extends AdminHandler {

    @Inject
    private ObjectFinder finder;
    @Inject
    private ObjectLists lists;

    GetNormalizedNumberHandler() {
        super("GetNormalizedNumber");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        ObjectDetails object = finder.required(message).object();
        String number = object.number().isEmpty() ? "" : number(object, message);
        return new Result.Answer(result().add("number", number).build());
    }

    private String number(ObjectDetails object, Message message) {
        NumberPlan plan = new NumberPlan(Stream.of(PseudoKind.NODE, PseudoKind.LOC)
                .flatMap(kind -> lists.pseudoRows(kind, ObjectPage.whole()).stream()).toList());
        return finder.isNamed(message, "from-")
                ? plan.dialled(object.node(), object.number(), finder.required(message, "from-").object().node())
                : plan.normalized(object.node(), object.number());
    }
}

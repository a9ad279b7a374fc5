package org.carillon.websocket.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.GroupName;
import org.carillon.directory.ListedMember;
import org.carillon.directory.PeopleLists;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.object.MembershipCodec;
import org.carillon.websocket.routing.Result;

/** Lists the members of a group, the first 64; a group that has none does not exist, and has no members either. */
@Dependent
class GetGroupHandler extends AdminHandler {

    private static final int MOST = 64;
    private static final int MAX_NAME = 64;
    @Inject
    private PeopleLists people;

    GetGroupHandler() {
        super("GetGroup");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        String group = GroupName.of(message.required("grp", MAX_NAME)).value();
        JsonArrayBuilder members = JsonText.array();
        people.members(group, MOST).forEach(member -> members.add(row(member)));
        return new Result.Answer(result().add("member", members).build());
    }

    private static JsonObjectBuilder row(ListedMember member) {
        JsonObjectBuilder row = JsonText.object().add("cn", member.cn()).add("dn", member.title()).add("guid", member.guid().toString())
                .add("h323", member.name()).add("e164", member.number()).add("pseudo", member.type()).add("active", member.membership().active());
        return add(row, "dyn", MembershipCodec.dynamic(member.membership().dynamic()));
    }
}

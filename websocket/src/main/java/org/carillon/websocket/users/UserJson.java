package org.carillon.websocket.users;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.carillon.account.AccountDetails;
import org.carillon.account.Handover;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.UserRow;
import org.carillon.websocket.appservice.Sealed;
import org.carillon.websocket.json.JsonText;

/** Users and their links as the page gets them; names of members are those of the protocols. */
@ApplicationScoped
public class UserJson {

    @Inject
    private Sealed sealed;

    JsonObjectBuilder row(UserRow user) {
        return JsonText.object().add("guid", user.guid().toString()).add("name", user.name()).add("cn", user.cn()).add("dn", user.dn())
                .add("num", user.number()).add("email", user.email()).add("administrator", user.administrator()).add("locked", user.locked());
    }

    /** @param administrator who asks; the own account is marked, since not all can be done about it */
    JsonObjectBuilder details(AsUser administrator, AccountDetails account) {
        ObjectDetails object = account.user().object();
        JsonObjectBuilder json = JsonText.object().add("guid", object.guid().toString()).add("name", object.name()).add("cn", object.cn())
                .add("dn", object.dn()).add("num", object.number()).add("email", account.user().email())
                .add("administrator", account.user().administrator()).add("locked", account.user().locked())
                .add("hasPassword", object.hasPassword()).add("twoFactor", account.user().secondFactor()).add("sessions", account.sessions())
                .add("groups", list(object.memberships().stream().map(m -> m.group().value()).sorted().toList()))
                .add("apps", list(object.grants().stream().map(Object::toString).sorted().toList()))
                .add("templates", list(object.templates().stream().map(Object::toString).toList()));
        if (object.guid().equals(administrator.user())) {
            json.add("self", true);
        }
        account.link().ifPresent(link -> json.add("link",
                JsonText.object().add("purpose", link.purpose().word()).add("expires", link.expiresAt().toEpochMilli())));
        return json;
    }

    /** How the link gets there: the address it was mailed to, or the link itself, encrypted for the page. */
    JsonObjectBuilder handover(AsUser administrator, Handover handover) {
        JsonObjectBuilder json = JsonText.object().add("expires", handover.expiresAt().toEpochMilli());
        return handover instanceof Handover.Shown shown ? json.add("link", sealed.seal(administrator, shown.link()))
                : json.add("mailed", ((Handover.Mailed) handover).email());
    }

    static JsonArrayBuilder list(Collection<String> texts) {
        JsonArrayBuilder list = JsonText.array();
        texts.forEach(list::add);
        return list;
    }
}

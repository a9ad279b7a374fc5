package org.carillon.websocket.users;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.carillon.account.AccountForm;
import org.carillon.directory.Guid;
import org.carillon.directory.SipName;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.Message;

/** The form as the page sends it, in the member {@code user}. Its values are checked where they are stored. */
final class FormMessage {

    private static final int MAX_TEXT = 256;
    private static final int MAX_ENTRIES = 500;

    private FormMessage() {
    }

    static AccountForm of(Message message) {
        Message user = message.requiredObject("user");
        return new AccountForm(user.bounded("name", SipName.MAX_LENGTH), user.bounded("cn", MAX_TEXT), user.bounded("dn", MAX_TEXT),
                user.bounded("num", MAX_TEXT), user.bounded("email", MAX_TEXT), Set.copyOf(list(user, "groups")), guids(user, "apps"),
                list(user, "templates").stream().map(Guid::parse).distinct().toList());
    }

    private static Set<Guid> guids(Message user, String name) {
        return list(user, name).stream().map(Guid::parse).collect(Collectors.toSet());
    }

    private static List<String> list(Message user, String name) {
        List<String> texts = user.texts(name);
        if (texts.size() > MAX_ENTRIES) {
            throw new InvalidValue(name, "are too many");
        }
        return texts;
    }
}

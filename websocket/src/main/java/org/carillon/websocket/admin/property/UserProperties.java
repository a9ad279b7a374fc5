package org.carillon.websocket.admin.property;

import java.util.List;
import java.util.stream.Stream;

import jakarta.json.JsonObjectBuilder;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.Fork;
import org.carillon.directory.ObjectSnapshot;
import org.carillon.directory.ObjectSnapshot.OfUser;
import org.carillon.directory.UserChange;
import org.carillon.directory.UserDetails;
import org.carillon.directory.WakeUp;
import org.carillon.websocket.json.Members;
import org.carillon.websocket.object.EmailCodec;
import org.carillon.websocket.object.ForkCodec;
import org.carillon.websocket.object.RowCodec;
import org.carillon.websocket.object.WakeUpCodec;

/**
 * What only users have: h323-email, emails (the first one is the main address), forks, wakeups, admin; and, beyond the protocol,
 * locked and two-factor, since the console can set them. For other objects they are passed over.
 */
final class UserProperties implements PropertyFamily {

    private static final RowCodec<EmailAddress> EMAILS = new EmailCodec();
    private static final RowCodec<Fork> FORKS = new ForkCodec();
    private static final RowCodec<WakeUp> WAKE_UPS = new WakeUpCodec();

    @Override
    public void write(ObjectSnapshot object, boolean effective, JsonObjectBuilder out) {
        if (object.type() instanceof OfUser type) {
            UserDetails user = type.user();
            flag(out, "h323-email", user.nameIsEmail());
            RowProperties.add(out, "emails", EMAILS, Stream.concat(Stream.of(user.email()), user.otherEmails().stream())
                    .filter(address -> !address.isEmpty()).map(EmailAddress::of).toList());
            flag(out, "admin", user.administrator());
            flag(out, "locked", user.locked());
            flag(out, "two-factor", user.secondFactor());
            RowProperties.add(out, "forks", FORKS, user.forks());
            RowProperties.add(out, "wakeups", WAKE_UPS, user.wakeUps());
        }
    }

    private static void flag(JsonObjectBuilder out, String name, boolean value) {
        if (value) {
            out.add(name, true);
        }
    }

    @Override
    public void read(Members properties, ObjectEdit edit) {
        edit.target().user().ifPresent(user -> {
            readFlags(properties, user);
            if (properties.has("emails")) {
                List<String> all = EMAILS.readAll(properties.json().get("emails")).stream().map(EmailAddress::value).toList();
                user.email(all.isEmpty() ? "" : all.get(0)).otherEmails(all.isEmpty() ? all : all.subList(1, all.size()));
            }
            if (properties.has("forks")) {
                user.forks(FORKS.readAll(properties.json().get("forks")));
            }
            if (properties.has("wakeups")) {
                user.wakeUps(WAKE_UPS.readAll(properties.json().get("wakeups")));
            }
        });
    }

    private static void readFlags(Members properties, UserChange user) {
        if (properties.has("h323-email")) {
            user.nameIsEmail(Flags.own(properties, "h323-email"));
        }
        if (properties.has("admin")) {
            user.administrator(Flags.own(properties, "admin"));
        }
        if (properties.has("locked")) {
            user.locked(Flags.own(properties, "locked"));
        }
        if (properties.has("two-factor")) {
            user.secondFactor(Flags.own(properties, "two-factor"));
        }
    }
}

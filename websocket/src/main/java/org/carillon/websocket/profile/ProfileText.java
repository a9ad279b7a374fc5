package org.carillon.websocket.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.apps.HomeLinks;
import org.carillon.apps.HomeScreens;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotFound;
import org.carillon.session.SecondFactorMail;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.object.MembershipCodec;

/** What the profile app shows of a user. */
@ApplicationScoped
public class ProfileText {

    private static final MembershipCodec MEMBERSHIPS = new MembershipCodec();
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private SecondFactorMail mail;
    @Inject
    private HomeScreens homes;
    @Inject
    private CalendarText calendar;

    JsonObject of(String mt, Guid guid) {
        UserView user = directory.user(guid).orElseThrow(() -> new NotFound("the user"));
        JsonArrayBuilder groups = JsonText.array();
        user.groupNames().forEach(groups::add);
        // Whoever has it on must be able to take it off, even when it could not be put on now.
        boolean available = user.secondFactor() || mail.isAvailable(user);
        return JsonText.message(mt)
                .add("user", JsonText.object().add("sip", user.name().value()).add("cn", user.cn()).add("dn", user.dn())
                        .add("num", user.number()).add("email", user.email()).add("domain", settings.get(SystemSettings.DOMAIN))
                        .add("groups", groups).add("memberships", MEMBERSHIPS.writeAll(user.memberships())))
                .add("twoFactor", JsonText.object().add("on", user.secondFactor())
                        .add("forced", settings.get(LoginSettings.SECOND_FACTOR_FOR_ALL)).add("available", available))
                .add("passwordMinLength", settings.get(LoginSettings.PASSWORD_MIN_LENGTH)).add("standardApps", standardApps(guid))
                .add("calendar", calendar.of(guid)).build();
    }

    private JsonObjectBuilder standardApps(Guid guid) {
        JsonObjectBuilder chosen = JsonText.object();
        HomeLinks.parse(homes.of(guid).orElse("")).standardApps().forEach(chosen::add);
        return chosen;
    }
}

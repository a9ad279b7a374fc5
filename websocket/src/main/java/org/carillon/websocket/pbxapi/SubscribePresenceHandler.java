package org.carillon.websocket.pbxapi;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.Badges;
import org.carillon.directory.Addresses;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences;
import org.carillon.presence.Presences.Watch;
import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/**
 * Watches the presence of a user or app, as the one who logged in or, for an app object, as the user named by {@code sourceSip}. Nobody
 * learns from the answer whether there is such a user (pbx-apis.md section 8).
 */
@Dependent
class SubscribePresenceHandler extends PbxApiHandler {

    @Inject
    private People people;
    @Inject
    private Addresses addresses;
    @Inject
    private Presences presences;
    @Inject
    private Badges badges;
    @Inject
    private Settings settings;

    SubscribePresenceHandler() {
        super("SubscribePresence");
    }

    @Override
    protected Result handle(ApiSession session, Message message) {
        Optional<UserView> user = people.byAddress(message);
        Optional<AppView> app = addresses.app(message.text("sip"));
        Guid watcher = watcher(session, message);
        PresenceSubscription subscription = new PresenceSubscription(session, message.src(), listener -> watch(watcher, user, app, listener));
        session.hold(PresenceKey.of(message), subscription, settings.get(ConnectionSettings.WATCHES));
        session.connection().turn(subscription::start);
        return new Result.Answer(result().build());
    }

    private Watch watch(Guid watcher, Optional<UserView> user, Optional<AppView> app, Consumer<PresenceView> listener) {
        if (user.isPresent()) {
            return presences.watch(watcher, user.get().guid(), listener);
        } else if (app.isPresent()) {
            return badges.watch(watcher, app.get().guid(), listener);
        }
        listener.accept(PresenceView.DOWN);
        return () -> { };
    }

    private Guid watcher(ApiSession session, Message message) {
        String source = message.text("sourceSip");
        if (source.isEmpty()) {
            return session.user().or(() -> session.app().map(app -> app.guid())).orElseThrow(() -> new NotAllowed("nobody is logged in"));
        }
        UserView user = people.named(source).orElseThrow(() -> new NotFound("the user of sourceSip"));
        return requireOwn(session, user.guid());
    }
}

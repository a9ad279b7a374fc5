package org.carillon.websocket.myapps;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.carillon.apps.AppInfoChanged;
import org.carillon.apps.AppNotice;
import org.carillon.apps.HomeScreenChanged;
import org.carillon.call.CallAtPhone;
import org.carillon.call.ChatArrived;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectChanged;
import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.directory.ObjectChanged.ObjectType;
import org.carillon.session.SessionChanged;
import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Setting;
import org.carillon.setting.SettingChanged;
import org.carillon.setting.SystemSettings;
import org.carillon.websocket.connection.Connections;
import org.carillon.websocket.json.JsonText;

/**
 * Brings what happens in the PBX to the clients it concerns, each in its connection's turn. What concerns many runs on a
 * thread of its own, so that whoever announces does not wait; a setting is announced at the end of a transaction, where
 * nothing else may be done.
 */
@ApplicationScoped
public class ClientEvents {

    private static final Set<Setting<?>> REGISTER = Set.of(SystemSettings.SIGN_UP_URL, SystemSettings.RESET_URL);
    private static final Set<Setting<?>> PREFIX = Set.of(DiallingSettings.INTERNATIONAL, DiallingSettings.NATIONAL,
            DiallingSettings.SUBSCRIBER, DiallingSettings.AREA, DiallingSettings.COUNTRY);
    private static final String WAKE_CHAT = JsonText.write(JsonText.message("Wake").add("type", "chat").build());
    @Inject
    private Clients clients;
    @Inject
    private Connections connections;
    @Inject
    private LoginFlow flow;
    @Inject
    private AppList apps;
    @Inject
    private RegisterText registerText;
    @Inject
    private UserText userText;
    @Inject
    private Directory directory;
    @Resource
    private ManagedExecutorService executor;
    private final AtomicBoolean refreshing = new AtomicBoolean();

    void sessionChanged(@Observes SessionChanged changed) {
        inTurn(clients.of(changed.session().owner()).stream(), client -> flow.sessionChanged(client, changed));
    }

    void objectChanged(@Observes ObjectChanged changed) {
        if (changed.type() != ObjectType.USER) {
            refreshAll();
            return;
        }
        if (changed.touches(Aspect.DATA)) {
            sendUser(changed.guid());
        }
        if (changed.touches(Aspect.GRANTS) || changed.touches(Aspect.GROUPS) || changed.touches(Aspect.DEVICES)) {
            inTurn(clients.of(changed.guid()).stream(), apps::refresh);
        }
    }

    void appInfoChanged(@Observes AppInfoChanged changed) {
        refreshAll();
    }

    /* Many services may speak at once, at the start of the PBX above all: what comes before the refresh began is in it. */
    private void refreshAll() {
        if (refreshing.compareAndSet(false, true)) {
            executor.execute(() -> {
                refreshing.set(false);
                inTurn(clients.all(), apps::refresh);
            });
        }
    }

    void homeScreenChanged(@Observes HomeScreenChanged changed) {
        inTurn(clients.of(changed.owner()).stream().filter(Client::isOwnKind), apps::refresh);
    }

    /** Other kinds of clients know no such message. */
    void appNotified(@Observes AppNotice notice) {
        String frame = JsonText.write(JsonText.message("AppNotify").add("link", notice.link()).add("title", notice.title())
                .add("text", notice.text()).build());
        inTurn(clients.of(notice.user()).stream().filter(Client::isOwnKind),
                client -> client.loginIfAny().ifPresent(login -> client.connection().send(frame)));
    }

    /** The client starts the app that is for chats, if none of it runs (myapps.md section 13). */
    void chatArrived(@Observes ChatArrived arrived) {
        inTurn(clients.of(arrived.recipient()).stream(), client -> client.loginIfAny().ifPresent(login -> client.connection().send(WAKE_CHAT)));
    }

    /** The client starts the app that is for the phone, if none of it runs (myapps.md section 13). */
    void calls(@Observes CallAtPhone call) {
        String frame = JsonText.write(JsonText.message("Wake").add("type", "phone").add("hw", call.device().value()).add("incoming", call.incoming()).build());
        inTurn(clients.of(call.user()).stream(), client -> client.loginIfAny().ifPresent(login -> client.connection().send(frame)));
    }

    void settingChanged(@Observes SettingChanged changed) {
        if (REGISTER.contains(changed.setting())) {
            executor.execute(this::sendRegister);
        } else if (PREFIX.contains(changed.setting())) {
            executor.execute(() -> clients.all().flatMap(c -> c.loginIfAny().stream()).map(ClientLogin::user).distinct().forEach(this::sendUser));
        }
    }

    private void sendUser(Guid guid) {
        directory.user(guid).ifPresent(user -> {
            String frame = JsonText.write(JsonText.message("UpdateUser").add("user", userText.of(user)).build());
            inTurn(clients.of(guid).stream(), client -> client.loginIfAny().ifPresent(login -> client.connection().send(frame)));
        });
    }

    private void sendRegister() {
        String frame = JsonText.write(registerText.message());
        connections.conversations().filter(Client.class::isInstance).map(Client.class::cast).filter(Client::isRegistering)
                .forEach(client -> client.connection().send(frame));
    }

    private static void inTurn(Stream<Client> some, Consumer<Client> action) {
        some.forEach(client -> client.connection().turn(() -> action.accept(client)));
    }
}

package org.carillon.websocket.appwebsocket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.directory.Guid;
import org.carillon.directory.PbxApiName;
import org.carillon.error.LimitExceeded;
import org.carillon.websocket.api.ApiSession;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.connection.Conversation;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Right;
import org.carillon.websocket.routing.Speaker;

/**
 * One who speaks AppWebsocket with us: {@code INIT → CHALLENGED → AUTHENTICATED} (appwebsocket.md section 3). A
 * challenge serves for one login, right or wrong; a login lasts until the connection ends, and with it what it does with
 * the PBX APIs. The state changes in the connection's turn only.
 */
public final class AppCaller implements Conversation, Speaker {

    private static final int VIRTUAL_APIS = 1_000;
    private static final Right IMPERSONATION = new Right.Api(PbxApiName.PBX_IMPERSONATION);
    private final Connection connection;
    private final AppService service;
    private final BiConsumer<AppCaller, String> dispatcher;
    private String challenge;
    private volatile AppLoginOutcome login;
    /** By the name under which the peer speaks of the API. */
    private Map<String, ApiSession> sessions = Map.of();
    private int virtualApis;
    private volatile Relay relay;

    public AppCaller(Connection connection, AppService service, BiConsumer<AppCaller, String> dispatcher) {
        this.connection = connection;
        this.service = service;
        this.dispatcher = dispatcher;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** Where the caller connected to. */
    public AppService service() {
        return service;
    }

    @Override
    public String kind() {
        return service.kind();
    }

    @Override
    public void receive(String frame) {
        dispatcher.accept(this, frame);
    }

    @Override
    public void ended() {
        challenge = null;
        List<ApiSession> all = List.copyOf(sessions.values());
        sessions = Map.of();
        all.forEach(ApiSession::end);
        if (relay != null) {
            relay.ended();
        }
        service.left(this);
    }

    @Override
    public boolean isSettled() {
        return login != null;
    }

    @Override
    public boolean isLoggedIn() {
        return login != null;
    }

    /** Services ask for many users at once, or for a row a message of all there are. */
    @Override
    public int allowance() {
        return login instanceof AsApp ? 50 : 1;
    }

    @Override
    public boolean may(Right right) {
        return right instanceof Right.Anybody || login != null && service.allows(login, right);
    }

    @Override
    public String api(String name) {
        ApiSession known = sessions.get(name);
        return known == null || !known.isAlias() || !may(IMPERSONATION) ? name : known.api().wireName();
    }

    /** Gives to somebody what the peer says apart from requests; in the connection's turn. */
    public void relay(Relay to) {
        relay = to;
    }

    /** Who takes what an app service says that is no request of its own. Called in the connection's turn. */
    public interface Relay {

        /** @return false if it is not for this one */
        boolean take(Message message);

        /** The connection is gone. */
        void ended();
    }

    @Override
    public boolean take(Message message) {
        Relay to = relay;
        return to != null && to.take(message);
    }

    /** Ends what goes on in APIs that are no longer granted. */
    void recheck() {
        sessions.values().stream().filter(s -> !may(new Right.Api(s.api())) || s.isAlias() && !may(IMPERSONATION)).toList()
                .forEach(session -> {
                    sessions.remove(session.name());
                    session.end();
                });
    }

    /** Ends all that goes on for a user for whom this app object opened APIs. */
    void forget(Guid user) {
        sessions.values().stream().filter(s -> s.isAlias() && s.user().filter(user::equals).isPresent()).toList().forEach(session -> {
            sessions.remove(session.name());
            session.end();
        });
    }

    /** What this login does with the API that the peer calls so; empty if there is none of that name. */
    Optional<ApiSession> session(String name) {
        ApiSession known = sessions.get(name);
        if (known != null || login == null) {
            return Optional.ofNullable(known);
        }
        return PbxApiName.of(name).map(api -> add(new ApiSession(connection, api, name, login)));
    }

    /**
     * Opens the API once more, for somebody else, under a name of its own (pbx-apis.md section 12).
     *
     * @return its name, such as {@code PbxApi.0}
     * @throws LimitExceeded if there are too many
     */
    public String impersonate(PbxApiName api, AppLoginOutcome as) {
        if (sessions.size() >= VIRTUAL_APIS) {
            throw new LimitExceeded("too many APIs are open");
        }
        String name = api.wireName() + "." + virtualApis++;
        add(new ApiSession(connection, api, name, as));
        return name;
    }

    /** @return false if no API was opened under that name for somebody else */
    public boolean endImpersonation(String name) {
        if (PbxApiName.of(name).isPresent() || !sessions.containsKey(name)) {
            return false;
        }
        sessions.remove(name).end();
        return true;
    }

    private ApiSession add(ApiSession session) {
        if (sessions.isEmpty()) {
            sessions = new HashMap<>();
        }
        sessions.put(session.name(), session);
        return session;
    }

    /** Empty before the login. */
    public Optional<AppLoginOutcome> login() {
        return Optional.ofNullable(login);
    }

    void challenge(String fresh) {
        challenge = fresh;
    }

    /** The challenge of the one login that may follow; gone with this call. */
    Optional<String> takeChallenge() {
        Optional<String> taken = Optional.ofNullable(challenge);
        challenge = null;
        return taken;
    }

    /** Who it is has been proved; in the connection's turn, once. */
    public void authenticated(AppLoginOutcome outcome) {
        login = outcome;
        service.arrived(this);
    }
}

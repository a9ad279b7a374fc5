package org.carillon.websocket.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.apps.AppLoginOutcome;
import org.carillon.apps.AppLoginOutcome.AsApp;
import org.carillon.apps.AppLoginOutcome.AsUser;
import org.carillon.audit.Actor;
import org.carillon.directory.AppView;
import org.carillon.directory.Guid;
import org.carillon.directory.HardwareId;
import org.carillon.directory.PbxApiName;
import org.carillon.error.LimitExceeded;
import org.carillon.websocket.connection.Connection;
import org.carillon.websocket.json.JsonText;

/**
 * What one login does with one API: who acts, and what is going on for it until it ends - subscriptions, registrations,
 * cursors. Begins with the first message of the API and ends with the connection, or earlier if it was made for somebody
 * else (pbx-apis.md section 12). What is held changes in the connection's turn only; {@link #send} may be called anywhere.
 */
public final class ApiSession {

    private final Connection connection;
    private final PbxApiName api;
    private final String name;
    private final AppLoginOutcome login;
    private final Map<Object, Held> held = new HashMap<>();
    private boolean ended;

    /** Something that goes on until it is released. */
    @FunctionalInterface
    public interface Held {

        /** Ends it; called once, and must not fail. */
        void release();
    }

    /**
     * @param api   which one it is
     * @param name  under which name the peer speaks of it, usually the same
     * @param login who acts
     */
    public ApiSession(Connection connection, PbxApiName api, String name, AppLoginOutcome login) {
        this.connection = connection;
        this.api = api;
        this.name = name;
        this.login = login;
    }

    public PbxApiName api() {
        return api;
    }

    /** Under which name the peer speaks of it. */
    public String name() {
        return name;
    }

    /** Whether it was opened for somebody else, under a name of its own. */
    public boolean isAlias() {
        return !name.equals(api.wireName());
    }

    public Connection connection() {
        return connection;
    }

    /** The user for whom this is, and to whose own it is limited; empty where an app object acts for itself. */
    public Optional<Guid> user() {
        return login instanceof AsUser user ? Optional.of(user.user()) : Optional.empty();
    }

    /** The user's device for which this is, where the user came through its phone app. */
    public Optional<HardwareId> device() {
        return login instanceof AsUser user ? Optional.ofNullable(user.device()) : Optional.empty();
    }

    /** The app object that acts for itself; empty where a user does. As it was at the login. */
    public Optional<AppView> app() {
        return login instanceof AsApp app ? Optional.of(app.app()) : Optional.empty();
    }

    public AppLoginOutcome login() {
        return login;
    }

    /** Who stands in the audit log for what an app object changes. */
    public Actor actor() {
        return Actor.api(app().map(app -> app.name().value()).orElse("user"));
    }

    /**
     * Sends something that is no direct answer.
     *
     * @param src     that of the request which caused it (pbx-apis.md section 1)
     * @param message its mt and further members
     */
    public void send(Optional<JsonValue> src, JsonObject message) {
        JsonObjectBuilder framed = JsonText.object().add("api", name).add("mt", message.get("mt"));
        src.ifPresent(value -> framed.add("src", value));
        message.forEach(framed::add);
        connection.send(JsonText.write(framed.build()));
    }

    /**
     * Keeps something until it is released, replaced under its key, or the session ends.
     *
     * @throws LimitExceeded if so many things are held already; then this one is released at once
     */
    public void hold(Object key, Held thing, int most) {
        if (ended || held.size() >= most && !held.containsKey(key)) {
            thing.release();
            throw new LimitExceeded("too many at once");
        }
        Held before = held.put(key, thing);
        if (before != null) {
            before.release();
        }
    }

    public Optional<Held> held(Object key) {
        return Optional.ofNullable(held.get(key));
    }

    /** @return false if nothing was held under that key */
    public boolean release(Object key) {
        Held thing = held.remove(key);
        if (thing != null) {
            thing.release();
        }
        return thing != null;
    }

    /** Releases everything whose key fits. */
    public void releaseAll(Predicate<Object> fits) {
        held.keySet().stream().filter(fits).toList().forEach(this::release);
    }

    /** Releases all; nothing can be held any more. */
    public void end() {
        ended = true;
        List<Held> all = List.copyOf(held.values());
        held.clear();
        all.forEach(Held::release);
    }
}

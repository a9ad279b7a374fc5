package org.carillon.it.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.Digests;

/** A token, written into the database behind the back of the server; {@code org.carillon.it.browser.ConsoleTokensIT} makes one as a person does. */
public final class TestToken implements AutoCloseable {

    static final List<String> ALL_SCOPES = List.of("users:read", "users:write", "groups:read", "groups:write", "apps:read", "apps:write",
            "grants:read", "grants:write", "templates:read", "templates:write", "devices:read", "devices:write", "sessions:read",
            "sessions:write", "calls:read", "power");
    private final ServerProcess server;
    private final String id = hex(16);
    private final String secret = hex(64);
    private final String name = "it-" + id;

    private TestToken(ServerProcess server, String maker, List<String> scopes, Instant expires) {
        this.server = server;
        update("""
                insert into api_token (id, secret_hash, name, maker, maker_name, created_at, expires_at)
                select ?, ?, ?, guid, name, now(), ? from pbx_object where name = ?""", id, Digests.sha256(secret), name,
                expires == null ? null : Timestamp.from(expires), maker);
        update("insert into api_token_scope (token, scope) select ?, unnest(string_to_array(?, ','))", id, String.join(",", scopes));
    }

    public static TestToken of(ServerProcess server, List<String> scopes) {
        return new TestToken(server, "admin", scopes, null);
    }

    static TestToken madeBy(ServerProcess server, String maker) {
        return new TestToken(server, maker, ALL_SCOPES, null);
    }

    static TestToken expiring(ServerProcess server, Instant at) {
        return new TestToken(server, "admin", ALL_SCOPES, at);
    }

    public String text() {
        return "crl_" + id + "_" + secret;
    }

    /** The token with another secret. */
    String forged() {
        return "crl_" + id + "_" + hex(64);
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        update("delete from api_token where id = ?", id);
    }

    private void update(String sql, Object... values) {
        try (Connection database = server.database().connect(); PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(int length) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < length) {
            digits.append(UUID.randomUUID().toString().replace("-", ""));
        }
        return digits.substring(0, length);
    }
}

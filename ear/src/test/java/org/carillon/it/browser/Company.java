package org.carillon.it.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

import org.carillon.it.Mailbox;
import org.carillon.it.ServerProcess;
import org.carillon.it.browser.ExternalApps.App;

/**
 * A server of its own with what the demo company lacks: apps of other vendors for everybody, colleagues who are not at their desk,
 * and a mail server. All of that is written into the database behind the back of the PBX, which therefore starts a second time.
 */
final class Company implements AutoCloseable {

    private static final String COLLEAGUES = """
            insert into pbx_object (guid, type, cn, name, number, created_at, changed_at, version)
                values (?, 'user', ?, ?, ?, now(), now(), 0)""";
    private static final String APPS = """
            insert into pbx_object (guid, type, cn, name, created_at, changed_at, version) values (?, 'app', ?, ?, now(), now(), 0)""";
    /** So many apps more for the administrator. */
    static final int MANY_APPS = 200;
    private final Mailbox mailbox = new Mailbox();
    private final ServerProcess server = ServerProcess.named("company").withDemo();

    Company found() {
        server.start();
        try (Connection database = server.database().connect()) {
            fill(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.kill9();
        server.start();
        return this;
    }

    ServerProcess server() {
        return server;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    private void fill(Connection database) throws SQLException {
        setting(database, "mail.host", "127.0.0.1");
        setting(database, "mail.port", Integer.toString(mailbox.port()));
        setting(database, "mail.encryption", "none");
        setting(database, "mail.sender", "pbx@example.com");
        setting(database, "system.public-url", server.httpsUri("").toString());
        for (App app : ExternalApps.ALL) {
            UUID guid = UUID.randomUUID();
            update(database, APPS, guid, app.title(), app.name());
            update(database, "insert into app_object (guid, url, for_everyone) values (?, ?, true)", guid, app.url());
        }
        for (int number = 1; number <= MANY_APPS; number++) {
            UUID guid = UUID.randomUUID();
            update(database, APPS, guid, "Many %03d".formatted(number), "many-" + number);
            update(database, "insert into app_object (guid, url) values (?, ?)", guid, ExternalApps.HOST + "example.com/many-" + number + "/acme-many-" + number);
            update(database, "insert into app_grant (object, app) select guid, ? from pbx_object where name = 'admin'", guid);
        }
        colleague(database, "erin", "Erin Evans", "105", "away", "Lunch");
        colleague(database, "frank", "Frank Foster", "106", "dnd", "Writing the offer for Tuesday");
        colleague(database, "grace", "Grace Green", "107", "", "");
    }

    private static void colleague(Connection database, String name, String cn, String number, String activity, String note)
            throws SQLException {
        UUID guid = UUID.randomUUID();
        update(database, COLLEAGUES, guid, cn, name, number);
        update(database, "insert into pbx_user (guid) values (?)", guid);
        update(database, """
                insert into visibility_rule (object, position, name, visible, online, presence, on_the_phone, note, dialog, ids)
                    values (?, 0, '@example.com', true, true, true, true, true, true, true)""", guid);
        update(database, "insert into own_presence (owner, contact, activity, note, set_at) values (?, 'tel:', ?, ?, now())",
                guid, activity, note);
    }

    private static void setting(Connection database, String key, String value) throws SQLException {
        update(database, "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value", key, value);
    }

    private static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        server.close();
        mailbox.close();
    }
}

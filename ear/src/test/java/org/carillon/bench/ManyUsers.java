package org.carillon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.carillon.directory.Guid;
import org.carillon.secret.PasswordSealer;

/** Fills the database of a server with users who can log in. */
final class ManyUsers {

    private static final String PASSWORD = "bench-password";

    private ManyUsers() {
    }

    static List<Account> create(Connection database, Path dataFolder, int count) throws SQLException, IOException {
        PasswordSealer sealer = new PasswordSealer(dataFolder);
        List<Account> accounts = new ArrayList<>(count);
        database.setAutoCommit(false);
        try (PreparedStatement object = database.prepareStatement("""
                insert into pbx_object (guid, type, cn, name, password, created_at, changed_at, version)
                values (?, 'user', ?, ?, ?, now(), now(), 0)""");
                PreparedStatement user = database.prepareStatement("insert into pbx_user (guid) values (?)")) {
            for (int i = 0; i < count; i++) {
                Guid guid = Guid.of(UUID.randomUUID());
                String name = "bench" + i;
                object.setObject(1, guid.value());
                object.setString(2, name);
                object.setString(3, name);
                object.setBytes(4, sealer.seal(guid.toString(), PASSWORD));
                object.addBatch();
                user.setObject(1, guid.value());
                user.addBatch();
                accounts.add(new Account(name, PASSWORD));
            }
            object.executeBatch();
            user.executeBatch();
        }
        database.commit();
        return accounts;
    }
}

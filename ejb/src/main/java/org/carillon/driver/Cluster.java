package org.carillon.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * The files of the database: {@code data}, made once by initdb, and the password of its only user.
 *
 * <p>The password exists before the cluster that knows it, and the cluster is made beside its place and moved there when it is
 * complete; so a cluster at its place is whole and its password is known. A cluster is never made over an existing one.
 */
class Cluster {

    static final String USER = "carillon";

    private static final Duration INITDB = Duration.ofMinutes(3);

    private final Path directory;
    private final PostgresBinaries binaries;
    private final Commands commands;

    Cluster(Path directory, PostgresBinaries binaries, Commands commands) {
        this.directory = directory;
        this.binaries = binaries;
        this.commands = commands;
    }

    Path data() {
        return directory.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Makes the cluster unless it is there. */
    void create() throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            refuseOtherMajorVersion();
            return;
        }
        if (Files.exists(data())) {
            throw new IOException(data() + " holds something else than a database");
        }
        ensurePassword();
        Path fresh = directory.resolve("data.new");
        FileTrees.delete(fresh);
        commands.handOver();
        commands.run(INITDB, List.of(binaries.command("initdb"), "--username=" + USER, "--auth=scram-sha-256",
                "--pwfile=" + passwordFile(), "--encoding=UTF8", "--locale=C.UTF-8", "--pgdata=" + fresh));
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        FileTrees.sync(directory);
    }

    private void refuseOtherMajorVersion() throws IOException {
        String made = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!binaries.version().startsWith(made + ".")) {
            throw new IOException(data() + " was made by PostgreSQL " + made + ", this version of Carillon brings "
                    + binaries.version() + ": take the data over with a dump, or name an external database");
        }
    }

    private void ensurePassword() throws IOException {
        if (Files.exists(passwordFile())) {
            return;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path fresh = directory.resolve("password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        FileTrees.sync(fresh);
        Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        FileTrees.sync(directory);
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }
}

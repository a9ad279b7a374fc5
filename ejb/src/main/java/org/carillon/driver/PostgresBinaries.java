package org.carillon.driver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the archive for this machine that lies beside the driver.
 *
 * <p>They are unpacked beside their place and moved there when they are complete. The place carries the version, so a newer
 * Carillon brings its own programs while an adopted postmaster keeps running on the older ones.
 */
class PostgresBinaries {

    private static final int EXECUTABLE = 0111;

    private final Path directory;
    private final String version;

    PostgresBinaries(Path directory) {
        this.directory = directory;
        this.version = packagedVersion();
    }

    String version() {
        return version;
    }

    String command(String name) {
        return place().resolve("bin").resolve(name).toString();
    }

    void unpack() throws IOException {
        if (Files.isDirectory(place())) {
            return;
        }
        Path fresh = directory.resolve("pgsql.new");
        FileTrees.delete(fresh);
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IOException(archive + " is missing beside the database driver");
            }
            unpack(packed, fresh);
        }
        Files.move(fresh, place(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The archive's name for an operating system and processor as Java names them. */
    static String archiveFor(String system, String processor) throws IOException {
        if (system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            switch (processor) {
                case "amd64", "x86_64":
                    return "/postgres-linux-x86_64.txz";
                case "aarch64", "arm64":
                    return "/postgres-linux-arm_64.txz";
                default:
                    break;
            }
        }
        throw new IOException("There is no embedded PostgreSQL for " + system + " on " + processor
                + ": name an external one with CARILLON_DB_URL, CARILLON_DB_USER and CARILLON_DB_PASSWORD");
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive would write outside of its place: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    write(tar, entry, file);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        Files.copy(tar, file);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private Path place() {
        return directory.resolve("pgsql-" + version);
    }

    private static String packagedVersion() {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("driver.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("postgresql.version");
    }
}

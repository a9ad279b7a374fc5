package org.carillon.it.ldap;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A real OpenLDAP server with people in it, in a process of its own on loopback. Its certificate is its own authority. Whoever
 * reads must be logged in.
 */
public final class Slapd implements AutoCloseable {

    public static final String BASE = "ou=people,dc=example,dc=net";
    public static final String READER = "cn=reader,dc=example,dc=net";
    public static final String PASSWORD = "reader-secret";
    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");
    private static final long PATIENCE_SECONDS = 30;
    private final Path folder;
    private final int port = free();
    private final int tlsPort = free();
    private Process process;

    private Slapd(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where there is no slapd, visibly; on the machine that checks every change it fails. */
    public static void require() {
        String missing = "no slapd on this machine: install it (Debian: apt-get install slapd ldap-utils)";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertTrue(Files.exists(PROGRAM), missing);
        }
        assumeTrue(Files.exists(PROGRAM), missing);
    }

    /** @param people lines of {@code name;number;further number}; {@code many} more have names from Many Number0 on */
    public static Slapd start(List<String> people, int many) {
        try {
            Slapd slapd = new Slapd(Files.createTempDirectory("slapd"));
            slapd.prepare(people, many);
            slapd.launch();
            return slapd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public int tlsPort() {
        return tlsPort;
    }

    /** The certificate in PEM form. */
    public String certificate() {
        try {
            return Files.readString(folder.resolve("certificate.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(List<String> people, int many) throws IOException {
        Files.createDirectory(folder.resolve("db"));
        certify();
        Path conf = folder.resolve("slapd.conf");
        Files.writeString(conf, """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                sizelimit unlimited
                TLSCertificateFile %1$s/certificate.pem
                TLSCertificateKeyFile %1$s/key.pem
                database mdb
                suffix "dc=example,dc=net"
                rootdn "%2$s"
                rootpw %3$s
                directory %1$s/db
                maxsize 268435456
                index cn,sn,givenName,mail,telephoneNumber eq,sub
                access to * by anonymous auth by users read
                """.formatted(folder, READER, PASSWORD));
        Path ldif = folder.resolve("people.ldif");
        String all = people.stream().map(Slapd::entry).collect(Collectors.joining())
                + IntStream.range(0, many).mapToObj(i -> entry("Many Number" + i + ";+49 30 " + (1_000_000 + i))).collect(Collectors.joining());
        Files.writeString(ldif, """
                dn: dc=example,dc=net
                objectClass: domain
                dc: example

                dn: ou=people,dc=example,dc=net
                objectClass: organizationalUnit
                ou: people

                """ + all);
        run("/usr/sbin/slapadd", "-q", "-f", conf.toString(), "-l", ldif.toString());
    }

    private static String entry(String person) {
        String[] parts = person.split(";");
        String[] names = parts[0].split(" ");
        String last = names[names.length - 1];
        String mobile = parts.length > 2 ? "mobile: " + parts[2] + "\n" : "";
        return """
                dn: cn=%1$s,ou=people,dc=example,dc=net
                objectClass: inetOrgPerson
                cn: %1$s
                sn: %2$s
                givenName: %3$s
                mail: %4$s@example.net
                telephoneNumber: %5$s
                %6$s
                """.formatted(parts[0], last, names[0], last.toLowerCase(Locale.ROOT), parts[1], mobile);
    }

    private void certify() throws IOException {
        Path keys = folder.resolve("keys.p12");
        run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "slapd", "-keyalg", "RSA", "-keysize", "2048",
                "-validity", "30", "-dname", "CN=localhost", "-ext", "SAN=DNS:localhost", "-storetype", "PKCS12", "-keystore", keys.toString(),
                "-storepass", "secret", "-keypass", "secret");
        try (var in = Files.newInputStream(keys)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, "secret".toCharArray());
            pem("certificate.pem", "CERTIFICATE", store.getCertificate("slapd").getEncoded());
            pem("key.pem", "PRIVATE KEY", store.getKey("slapd", "secret".toCharArray()).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pem(String file, String what, byte[] bytes) throws IOException {
        Files.writeString(folder.resolve(file), "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + what + "-----\n");
    }

    private void launch() throws IOException {
        process = new ProcessBuilder(PROGRAM.toString(), "-f", folder.resolve("slapd.conf").toString(), "-h",
                "ldap://127.0.0.1:" + port + "/ ldaps://127.0.0.1:" + tlsPort + "/", "-d", "0").redirectErrorStream(true)
                .redirectOutput(folder.resolve("slapd.log").toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port) || !answers(tlsPort)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("slapd does not start: " + Files.readString(folder.resolve("slapd.log")));
            }
            pause();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException {
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes());
        try {
            if (run.waitFor() != 0) {
                throw new IllegalStateException(Arrays.toString(command) + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server; once more does no harm. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

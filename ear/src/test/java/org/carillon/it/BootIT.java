package org.carillon.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server as it comes: nothing is set but its ports. What it serves, on which doors, and what it does not tell. */
class BootIT {

    private static ServerProcess server;
    private static HttpClient client;
    private static String logOfTheStart;

    @BeforeAll
    static void start() {
        server = ServerProcess.named("boot").without("CARILLON_BIND").start();
        client = server.client();
        logOfTheStart = server.log();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** CheckBuild would move the page, but only after everything was loaded; whoever is no browser gets the page as it is. */
    @Test
    void aBrowserIsLedToTheCurrentBuildAndKeepsItsParameters() throws Exception {
        HttpRequest.Builder page = HttpRequest.newBuilder(server.httpUri("/PBX0/APPCLIENT/appclient.htm?a=%0d%0aX-Y:1&b=//evil.example"));
        assertEquals(200, client.send(page.build(), BodyHandlers.ofString()).statusCode());
        HttpResponse<String> led = client.send(page.header("Sec-Fetch-Mode", "navigate").build(), BodyHandlers.ofString());
        assertEquals(302, led.statusCode());
        String location = led.headers().firstValue("Location").orElseThrow();
        assertTrue(location.matches("[0-9]+/appclient\\.htm\\?a=%0d%0aX-Y:1&b=//evil\\.example"), location);
        assertEquals("Sec-Fetch-Mode", led.headers().firstValue("Vary").orElse(""));
        HttpResponse<String> there = client.send(HttpRequest.newBuilder(server.httpUri("/PBX0/APPCLIENT/" + location))
                .header("Sec-Fetch-Mode", "navigate").build(), BodyHandlers.ofString());
        assertEquals(200, there.statusCode());
        assertTrue(there.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }

    @Test
    void rootLeadsToTheClient() throws Exception {
        for (URI root : List.of(server.httpUri("/"), server.httpsUri("/"))) {
            HttpResponse<String> answer = get(root);
            assertEquals(302, answer.statusCode());
            URI target = root.resolve(answer.headers().firstValue("location").orElseThrow());
            assertEquals("/PBX0/APPCLIENT/appclient.htm", target.getPath());
            assertEquals(200, get(target).statusCode());
        }
    }

    @Test
    void consoleAnswers() throws Exception {
        int status = get(server.adminUri("/")).statusCode();
        assertTrue(status == 200 || status == 302, "status " + status);
    }

    @Test
    void offersTls12AndTls13AndNothingOlder() throws Exception {
        int port = server.port("HTTPS");
        assertAll(
                () -> assertEquals("TLSv1.3", negotiated("TLSv1.3", "TLSv1.2")),
                () -> assertEquals("TLSv1.2", negotiated("TLSv1.2")),
                () -> assertEquals("server hello", TlsProbe.offer(port, TlsProbe.TLS_1_2), "the probe itself"),
                () -> assertTrue(TlsProbe.offer(port, TlsProbe.TLS_1_1).startsWith("alert"), "TLS 1.1"),
                () -> assertTrue(TlsProbe.offer(port, TlsProbe.TLS_1_0).startsWith("alert"), "TLS 1.0"));
    }

    @Test
    void healthAndMetricsAreOnTheManagementInterfaceOnly() throws Exception {
        assertEquals(200, get(server.managementUri("/health/ready")).statusCode());
        assertEquals(200, get(server.managementUri("/metrics")).statusCode());
        assertEquals(404, get(server.httpUri("/health/ready")).statusCode());
        assertEquals(404, get(server.httpUri("/metrics")).statusCode());
    }

    @Test
    void managementAndDatabaseListenOnLoopbackAlone() throws Exception {
        Optional<InetAddress> outside = outsideAddress();
        assumeTrue(outside.isPresent(), "this machine has no address but loopback");
        connect(outside.get(), server.port("HTTP"));
        connect(outside.get(), server.port("HTTPS"));
        assertThrows(ConnectException.class, () -> connect(outside.get(), server.port("MANAGEMENT")));
        assertThrows(ConnectException.class, () -> connect(outside.get(), server.database().port()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/PBX0/nothing", "/PBX0/APPS/websocket/nothing", "/admin/nothing.xhtml", "/admin/nothing",
            "/PBX0/../../etc/passwd", "/PBX0/%00", "/admin/jakarta.faces.resource/../web.xml.xhtml", "/WEB-INF/web.xml", "/PBX0/APPCLIENT/"})
    void errorsTellNothingAboutTheInside(String path) throws Exception {
        HttpResponse<String> answer = get(URI.create("http://127.0.0.1:" + server.port("HTTP") + path));
        boolean asksToLogIn = answer.headers().firstValue("location").orElse("").contains("/admin/login.xhtml");
        assertTrue(answer.statusCode() >= 400 || asksToLogIn, "status " + answer.statusCode());
        assertTellsNothing(answer);
    }

    @Test
    void malformedRequestsTellNothingAboutTheInside() throws Exception {
        assertTellsNothing(client.send(HttpRequest.newBuilder(server.httpUri("/PBX0/APPCLIENT/appclient.htm"))
                .method("DELETE", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString()));
        assertTellsNothing(client.send(HttpRequest.newBuilder(server.adminUri("/index.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=forged&x=y")).build(), BodyHandlers.ofString()));
    }

    @Test
    void noAnswerNamesTheServersMake() throws Exception {
        for (URI uri : List.of(server.httpUri("/"), server.httpsUri("/PBX0/APPCLIENT/appclient.htm"), server.adminUri("/"),
                server.httpUri("/nothing"))) {
            HttpResponse<String> answer = get(uri);
            assertEquals(Set.of(), Set.copyOf(answer.headers().allValues("server")), uri.toString());
            assertEquals(Set.of(), Set.copyOf(answer.headers().allValues("x-powered-by")), uri.toString());
        }
    }

    @Test
    void passwordsOfTheFirstStartAreGivenToTheOwnerAlone() throws IOException {
        var file = server.data().resolve("first-start.txt");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Properties passwords = new Properties();
        try (var in = Files.newInputStream(file)) {
            passwords.load(in);
        }
        assertEquals(Set.of("admin"), passwords.stringPropertyNames());
        String password = passwords.getProperty("admin");
        assertTrue(password.length() >= 16);
        assertFalse(server.log().contains(password), "the log has the password");
        assertFalse(Files.readString(server.terminal()).contains(password), "the terminal has the password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(server.data().resolve("secret.key"))));
    }

    @Test
    void startsWithoutAnErrorOrWarning() {
        List<String> complaints = logOfTheStart.lines().filter(line -> line.matches("\\S+ \\S+ (ERROR|WARN|FATAL) .*")).toList();
        assertEquals(List.of(), complaints);
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static void assertTellsNothing(HttpResponse<String> answer) {
        String body = answer.body();
        for (String trace : List.of("\tat ", "Exception", "org.carillon", "org.jboss", "io.undertow", "com.sun.faces", "WildFly", "Undertow")) {
            assertFalse(body.contains(trace), () -> answer.uri() + " tells " + trace + ": " + body);
        }
    }

    private static String negotiated(String... protocols) throws IOException {
        try (var socket = (javax.net.ssl.SSLSocket) Tls.trusting(server.data().resolve("tls/keystore.p12")).getSocketFactory()
                .createSocket("localhost", server.port("HTTPS"))) {
            socket.setEnabledProtocols(protocols);
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
        }
    }

    private static Optional<InetAddress> outsideAddress() throws IOException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress()).findFirst();
    }
}

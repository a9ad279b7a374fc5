package org.carillon.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.carillon.calendar.FeedFault.Kind;
import org.carillon.error.InvalidValue;
import org.carillon.setting.CalendarSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads from a real server, which is good, broken or hostile. */
class FeedFetcherTest {

    private static final int PATIENCE_SECONDS = 20;
    private final FixedSettings settings = new FixedSettings().with(CalendarSettings.INTERNAL, true).with(CalendarSettings.SECONDS, 2)
            .with(CalendarSettings.KILOBYTES, 64);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/good", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR"));
        server.createContext("/missing", exchange -> answer(exchange, 404, "no"));
        server.createContext("/moved", exchange -> redirect(exchange, "/good"));
        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://10.1.2.3/calendar.ics"));
        server.createContext("/metadata", exchange -> redirect(exchange, "//169.254.169.254/latest"));
        server.createContext("/nowhere", exchange -> redirect(exchange, "http://[::1"));
        server.createContext("/huge", this::endless);
        server.createContext("/slow", this::drip);
        server.createContext("/silent", exchange -> await());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void whatIsThereIsReadAlsoWhereItHasMoved() throws Exception {
        assertEquals("BEGIN:VCALENDAR", fetch("/good"));
        assertEquals("BEGIN:VCALENDAR", fetch("/moved"));
    }

    @Test
    void aFaultHasAName() {
        assertEquals(Kind.REFUSED, fault("/missing"));
        assertEquals(Kind.TOO_MANY_REDIRECTIONS, fault("/circle"));
        assertTrue(asked.get() < 10, "asked " + asked.get() + " times");
        assertEquals(Kind.REFUSED, fault("/file"));
        assertEquals(Kind.REFUSED, fault("/nowhere"));
    }

    @Test
    void whatIsTooBigOrTooSlowIsGivenUp() {
        assertEquals(Kind.TOO_BIG, fault("/huge"));
        assertEquals(Kind.TOO_SLOW, fault("/slow"));
        assertEquals(Kind.TOO_SLOW, fault("/silent"));
    }

    @Test
    void aServerThatIsNotThere() {
        server.stop(0);
        ExecutionException fault = assertThrows(ExecutionException.class, () -> fetch("/good"));
        assertFalse(fault.getCause() instanceof TimeoutException);
    }

    @Test
    void thisMachineAndPrivateNetworksAreNotAskedUnlessTheSettingSaysSo() throws Exception {
        settings.with(CalendarSettings.INTERNAL, false);
        assertEquals(Kind.FORBIDDEN, fault("/good"));
        assertEquals(0, asked.get());
        for (String address : List.of("127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3",
                "224.0.0.1", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1")) {
            assertTrue(FeedTargets.isInternal(InetAddress.getByName(address)), address);
        }
        for (String address : List.of("192.0.2.1", "100.128.0.1", "172.32.0.1", "2001:db8::1")) {
            assertFalse(FeedTargets.isInternal(InetAddress.getByName(address)), address);
        }
    }

    @Test
    void aRedirectionIntoAPrivateNetworkIsNotFollowed() {
        settings.with(CalendarSettings.INTERNAL, false);
        // This machine plays a server of the internet here.
        Predicate<InetAddress> allButThis = address -> !address.isLoopbackAddress() && FeedTargets.isInternal(address);
        assertEquals(Kind.FORBIDDEN, fault("/inside", allButThis));
        assertEquals(Kind.FORBIDDEN, fault("/metadata", allButThis));
        assertEquals(Kind.TOO_MANY_REDIRECTIONS, fault("/circle", allButThis));
    }

    @Test
    void addressesOfOtherKindsAreRefused() {
        assertEquals("https://calendar.example.com/a.ics", FeedUrl.of(" webcal://calendar.example.com/a.ics ").uri().toString());
        assertEquals("https://calendar.example.com/...", FeedUrl.of("https://calendar.example.com/secret").toString());
        for (String text : List.of("", "calendar.example.com", "file:///etc/passwd", "ftp://example.com/a", "https:///a", "https://a:b@example.com/",
                "https://exa mple.com", "javascript:alert(1)", "https://example.com/" + "a".repeat(1_100))) {
            assertThrows(InvalidValue.class, () -> FeedUrl.of(text), text);
        }
    }

    private Kind fault(String path) {
        return fault(path, FeedTargets::isInternal);
    }

    private Kind fault(String path, Predicate<InetAddress> internal) {
        ExecutionException fault = assertThrows(ExecutionException.class, () -> fetch(path, internal));
        Throwable cause = fault.getCause();
        while (!(cause instanceof FeedFault) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return ((FeedFault) cause).kind();
    }

    private String fetch(String path) throws Exception {
        return fetch(path, FeedTargets::isInternal);
    }

    private String fetch(String path, Predicate<InetAddress> internal) throws Exception {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return new FeedFetcher(settings, threads, internal).fetch(FeedUrl.of(url)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        asked.incrementAndGet();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 302, "");
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (end.getCount() > 0) {
                out.write(new byte[8_192]);
            }
        }
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            do {
                out.write('B');
                out.flush();
            } while (!pause());
        }
    }

    private boolean pause() {
        try {
            return end.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.carillon.websocket.outgoing;

import static org.carillon.websocket.outgoing.RawService.consent;
import static org.carillon.websocket.outgoing.RawService.frame;
import static org.carillon.websocket.outgoing.RawService.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.carillon.apps.outgoing.Dialler;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.setting.ConnectionSettings;
import org.carillon.websocket.TestApps;
import org.carillon.websocket.connection.Connections;
import org.carillon.websocket.connection.FixedSettings;
import org.carillon.websocket.outgoing.RawService.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What services can do wrong, over real sockets: each is found out, told as what it is, and let go. This class may wait for
 * real threads. Certificates are tested in the server.
 */
class ServiceDiallerTest {

    private static final byte[] CHUNK = new byte[65_536];
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CopyOnWriteArrayList<String> served = new CopyOnWriteArrayList<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Connections connections = new Connections();
    private final ServiceDialler dialler = new ServiceDialler(Executors.defaultThreadFactory(), pool, pool,
            new FixedSettings().with(ConnectionSettings.FRAME_BURST, 100).with(ConnectionSettings.FRAMES_PER_SECOND, 10), connections,
            new TestProtocol(new CopyOnWriteArrayList<>(), served));

    @AfterEach
    void end() {
        dialler.close();
        pool.shutdownNow();
    }

    private Dialler.Line dial(String url) {
        return dialler.dial(TestApps.at(url), new Dialler.Listener() {

            @Override
            public void loggedIn(String domain) {
                told.add("up " + domain);
            }

            @Override
            public void ended(LinkFault fault) {
                told.add(fault.kind().name());
            }
        });
    }

    private String next() throws InterruptedException {
        String said = told.poll(20, TimeUnit.SECONDS);
        assertNotNull(said, "nothing was told");
        return said;
    }

    private static void forever(OutputStream out, byte[] bytes) throws IOException {
        while (true) {
            out.write(bytes);
        }
    }

    private static Behaviour webSocket(Behaviour then) {
        return (out, key) -> {
            out.write(consent(key));
            then.answer(out, key);
        };
    }

    private static Behaviour loggedIn(Behaviour then) {
        return webSocket((out, key) -> {
            out.write(frame(0x81, text("{\"mt\":\"AppChallengeResult\",\"challenge\":\"1\"}")));
            out.write(frame(0x81, text("{\"mt\":\"AppLoginResult\",\"ok\":true}")));
            then.answer(out, key);
        });
    }

    static Stream<Arguments> misbehaviours() {
        byte[] huge = ByteBuffer.allocate(10).put((byte) 0x81).put((byte) 127).putLong(100L << 20).array();
        byte[] part = ByteBuffer.allocate(4 + 50_000).put((byte) 0x01).put((byte) 126).putShort((short) 50_000).array();
        byte[] more = part.clone();
        more[0] = 0;
        return Map.<String, Map.Entry<Kind, Behaviour>>ofEntries(
                Map.entry("redirects", Map.entry(Kind.REDIRECT, (out, key) -> out.write(text("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n")))),
                Map.entry("is no web socket", Map.entry(Kind.NO_WEB_SOCKET, (out, key) -> out.write(text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")))),
                Map.entry("refuses with an endless body", Map.entry(Kind.NO_WEB_SOCKET, (out, key) -> {
                    out.write(text("HTTP/1.1 200 OK\r\n\r\n"));
                    forever(out, CHUNK);
                })),
                Map.entry("refuses with endless headers", Map.entry(Kind.GARBAGE, (out, key) -> {
                    out.write(text("HTTP/1.1 101 Switching Protocols\r\n"));
                    forever(out, text("X-Junk: " + "y".repeat(1_000) + "\r\n"));
                })),
                Map.entry("speaks no HTTP", Map.entry(Kind.GARBAGE, (out, key) -> out.write(text("220 mail.example.com ESMTP\r\n\r\n")))),
                Map.entry("consents to another handshake", Map.entry(Kind.NO_WEB_SOCKET, (out, key) -> out.write(consent("another key")))),
                Map.entry("closes at once", Map.entry(Kind.LOST, (out, key) -> out.close())),
                Map.entry("closes in good manners", Map.entry(Kind.CLOSED, webSocket((out, key) -> out.write(frame(0x88, (byte) 3, (byte) 0xe9))))),
                Map.entry("sends a message of 100 MB", Map.entry(Kind.LIMIT, webSocket((out, key) -> {
                    out.write(huge);
                    forever(out, CHUNK);
                }))),
                Map.entry("never ends its message", Map.entry(Kind.LIMIT, webSocket((out, key) -> {
                    out.write(part);
                    forever(out, more);
                }))),
                Map.entry("sends too much before the login", Map.entry(Kind.LIMIT, webSocket((out, key) -> {
                    byte[] ended = more.clone();
                    ended[0] = (byte) 0x80;
                    out.write(part);
                    out.write(ended);
                }))),
                Map.entry("sends frames that are none", Map.entry(Kind.GARBAGE, webSocket((out, key) -> out.write(new byte[] {(byte) 0xff, 1, 2, 3})))),
                Map.entry("sends text that is none", Map.entry(Kind.GARBAGE, webSocket((out, key) -> out.write(frame(0x81, (byte) 0xc3, (byte) 0x28))))),
                Map.entry("sends binary messages", Map.entry(Kind.GARBAGE, webSocket((out, key) -> out.write(frame(0x82, (byte) 1))))),
                Map.entry("sends messages that are no JSON", Map.entry(Kind.GARBAGE, webSocket((out, key) -> out.write(frame(0x81, text("hello")))))),
                Map.entry("sends messages without end", Map.entry(Kind.LIMIT, webSocket((out, key) -> forever(out, frame(0x81, text("{}")))))),
                Map.entry("pings without end", Map.entry(Kind.LIMIT, webSocket((out, key) -> forever(out, frame(0x89)))))
        ).entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue().getKey(), e.getValue().getValue()));
    }

    @ParameterizedTest(name = "a service that {0}")
    @MethodSource("misbehaviours")
    void isFoundOutAndLetGo(String what, Kind kind, Behaviour behaviour) throws Exception {
        try (RawService service = new RawService(behaviour)) {
            dial(service.url());
            assertEquals(kind.name(), next());
            assertTrue(service.isLeft(), "the socket stays open");
        }
    }

    @Test
    void oneThatNeverAnswersWaitsToBeHungUp() throws Exception {
        try (RawService service = new RawService((out, key) -> { })) {
            Dialler.Line line = dial(service.url());
            while (line.overdue().kind() != Kind.NO_HANDSHAKE_IN_TIME) {
                Thread.onSpinWait();
            }
            line.hangUp();
            assertTrue(service.isLeft(), "the socket stays open");
            assertTrue(told.isEmpty(), "who hangs up is not told that it ended");
        }
    }

    @Test
    void aGoodOneIsServedWhileOthersMisbehave() throws Exception {
        try (RawService flood = new RawService(webSocket((out, key) -> forever(out, CHUNK)));
                RawService silent = new RawService((out, key) -> { });
                RawService good = new RawService(loggedIn((out, key) -> out.write(frame(0x81, text("{\"api\":\"PbxApi\",\"mt\":\"X\"}")))))) {
            dial(silent.url());
            dial(flood.url());
            assertTrue(Stream.of(Kind.GARBAGE, Kind.LIMIT).map(Kind::name).toList().contains(next()));
            Dialler.Line line = dial(good.url());
            assertEquals("up ", next());
            while (served.isEmpty()) {
                Thread.onSpinWait();
            }
            assertEquals("{\"api\":\"PbxApi\",\"mt\":\"X\"}", served.get(0));
            assertEquals(1, connections.count("service"));
            line.hangUp();
            assertTrue(good.isLeft());
        }
    }

    @Test
    void aHostThatIsUnknownAndAPortThatIsClosedAreTold() throws Exception {
        dial("http://no-such-host.invalid/a/b");
        assertEquals("UNKNOWN_HOST", next());
        RawService closed = new RawService((out, key) -> { });
        closed.close();
        dial(closed.url());
        assertEquals("REFUSED", next());
    }
}

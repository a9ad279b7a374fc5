import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The smallest app service, to copy from. It needs a JDK 17 and the files beside it:
 *
 * <pre>EXAMPLE_PASSWORD=... java Example.java [port]</pre>
 *
 * <p>It serves the page of its app, lets in the users whom the PBX sends and the PBX itself, says what its app is, and answers one
 * message of its own. PBX and service know the same password; by that alone each believes the other.
 *
 * <p>What is yours is in {@link Visitor}; the rest, HTTP, web sockets and JSON, is what you would take a library for.
 */
public final class Example {

    private static final int MAX_CONNECTIONS = 200;
    private static final int MAX_HEAD = 16_384;
    private static final int HEAD_MILLIS = 10_000;
    private static final int LOGIN_MILLIS = 600_000;
    private static final String FOLDER = "/example.com/example/";
    private static final Pattern FILE = Pattern.compile("GET " + FOLDER + "([a-z-]+\\.(htm|js|png))[? ]");
    private static final Pattern KEY = Pattern.compile("(?im)^sec-websocket-key: *(\\S+)$");
    private static final Map<String, String> TYPES = Map.of("htm", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "png", "image/png");

    public static void main(String[] arguments) throws IOException {
        String password = System.getenv("EXAMPLE_PASSWORD");
        if (password == null || password.isEmpty()) {
            throw new IllegalArgumentException("EXAMPLE_PASSWORD must be the password of the app object");
        }
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9180;
        ServerSocket listener = new ServerSocket(port, MAX_CONNECTIONS, InetAddress.getLoopbackAddress());
        System.out.println("URL of the app object: http://localhost:" + listener.getLocalPort() + FOLDER + Visitor.APP);
        for (int i = 0; i < MAX_CONNECTIONS; i++) {
            new Thread(() -> serve(listener, password)).start();
        }
    }

    private static void serve(ServerSocket listener, String password) {
        while (true) {
            try (Socket socket = listener.accept()) {
                meet(socket, new Visitor(password));
            } catch (IOException | IllegalArgumentException e) {
                System.out.println("A connection ended: " + e);
            }
        }
    }

    /* Either a file is asked for, or it becomes a web socket. */
    private static void meet(Socket socket, Visitor visitor) throws IOException {
        socket.setSoTimeout(HEAD_MILLIS);
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        String head = head(in);
        Matcher key = KEY.matcher(head);
        if (!key.find()) {
            sendFile(head, socket.getOutputStream());
            return;
        }
        WebSocket webSocket = new WebSocket(in, socket.getOutputStream(), key.group(1));
        while (true) {
            socket.setSoTimeout(visitor.isLoggedIn() ? 0 : LOGIN_MILLIS);
            String answer = visitor.answer(Message.of(webSocket.receive()));
            if (answer != null) {
                webSocket.send(answer);
            }
        }
    }

    /* The lines of a request up to the empty one. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\n\n", head.length() - 2) < 0) {
            int c = in.read();
            if (c < 0 || head.length() == MAX_HEAD) {
                throw new IOException("no request");
            }
            head.append(c == '\r' ? "" : (char) c);
        }
        return head.toString();
    }

    private static void sendFile(String head, OutputStream out) throws IOException {
        Matcher file = FILE.matcher(head);
        boolean known = file.lookingAt() && Files.isRegularFile(Path.of(file.group(1)));
        byte[] body = known ? Files.readAllBytes(Path.of(file.group(1))) : new byte[0];
        out.write(("HTTP/1.1 " + (known ? "200 OK" : "404 Not Found") + "\r\nContent-Type: " + (known ? TYPES.get(file.group(2)) : "text/plain")
                + "\r\nContent-Length: " + body.length + "\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
        out.write(body);
    }
}

/** One who came: the page of the app with its user, or the PBX. Answers messages; knows nobody before the login. */
final class Visitor {

    /** Name of the page, and so of the app where it logs in. */
    static final String APP = "acme-example";
    /** What the app offers: it has a page, and it provides the Client API that the search of the client asks. */
    private static final String APP_INFO = "\"info\":{\"hidden\":false,\"apis\":{\"com.innovaphone.search\":{\"info\":{}}}},\"serviceInfo\":{\"apis\":{}}";
    private static final String CONTACTS = "[{\"dn\":\"Zoe Zimmer\",\"telephonenumber\":[\"+49 7031 5501\"]},"
            + "{\"dn\":\"Yann Young\",\"telephonenumber\":[\"+49 7031 5502\"]}]";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final String password;
    private String challenge = "";
    /** Display name of who has logged in, as it came: a JSON string; null before the login. */
    private String name;

    Visitor(String password) {
        this.password = password;
    }

    boolean isLoggedIn() {
        return name != null;
    }

    /** The answer to a message, or null where there is none. {@code src}, if there is one, comes back as it was. */
    String answer(Message message) {
        String answer = switch (message.text("mt")) {
            case "AppChallenge" -> {
                challenge = Long.toString(RANDOM.nextLong(1_000_000_000_000_000L, 10_000_000_000_000_000L));
                yield "\"mt\":\"AppChallengeResult\",\"challenge\":\"" + challenge + "\"";
            }
            case "AppLogin" -> "\"mt\":\"AppLoginResult\",\"ok\":" + logIn(message);
            case "KeepAlive" -> "\"mt\":\"KeepAlive\"";
            default -> isLoggedIn() ? answerLoggedIn(message) : null;
        };
        return answer == null ? null : "{" + answer + (message.members().containsKey("src") ? ",\"src\":" + message.members().get("src") : "") + "}";
    }

    private String answerLoggedIn(Message message) {
        return switch (message.text("mt")) {
            case "PbxInfo" -> {
                System.out.println("The PBX " + message.members().get("pbx") + " grants us " + message.members().get("apis"));
                yield null;
            }
            case "AppInfo" -> "\"mt\":\"AppInfoResult\",\"app\":\"" + APP + "\"," + APP_INFO;
            /* The message of our own. */
            case "Hello" -> "\"mt\":\"HelloResult\",\"dn\":" + name + ",\"contacts\":" + CONTACTS;
            default -> null;
        };
    }

    /*
     * Only who knows the password can have made the digest, and only for this challenge, which counts once. The info is hashed as the
     * text it came as: neither the PBX nor a browser adds blanks.
     */
    private boolean logIn(Message message) {
        StringBuilder hashed = new StringBuilder();
        for (String part : List.of("app", "domain", "sip", "guid", "dn")) {
            hashed.append(message.text(part)).append(':');
        }
        hashed.append(message.members().containsKey("info") ? message.members().get("info") + ":" : "").append(challenge).append(':').append(password);
        String digest = HexFormat.of().formatHex(WebSocket.hash("SHA-256", hashed.toString()));
        boolean ok = !challenge.isEmpty() && !isLoggedIn() && MessageDigest.isEqual(digest.getBytes(UTF_8), message.text("digest").getBytes(UTF_8));
        challenge = "";
        if (ok) {
            name = message.members().getOrDefault("dn", "\"\"");
            System.out.println((message.members().containsKey("pbxObj") ? "Logged in: " : "Connected by the PBX as ") + name);
        }
        return ok;
    }
}

/** The server's end of a web socket (RFC 6455): text messages of up to 64 KiB, answers to ping and close. */
final class WebSocket {

    private static final int MAX_MESSAGE = 1 << 16;
    private static final int MAX_CONTROL = 125;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    /** Of the first byte of a frame: it ends the message. Of the second: it is masked. */
    private static final int FLAG = 0x80;
    private final DataInputStream in;
    private final OutputStream out;

    /** Accepts the handshake with this key (section 4.2.2). */
    WebSocket(DataInputStream in, OutputStream out, String key) throws IOException {
        this.in = in;
        this.out = out;
        String accept = Base64.getEncoder().encodeToString(hash("SHA-1", key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n")
                .getBytes(UTF_8));
    }

    /**
     * The next text message.
     *
     * @throws IOException when the peer has gone, or does not keep to the protocol
     */
    String receive() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (boolean begun = false; true; ) {
            int first = in.readUnsignedByte();
            int code = first & ~FLAG;
            byte[] payload = payload(code >= CLOSE ? MAX_CONTROL : MAX_MESSAGE - message.size());
            if (code == CLOSE) {
                send(CLOSE, payload);
                throw new IOException("the peer has closed it");
            } else if (code == PING) {
                send(PONG, payload);
            } else if (code == (begun ? CONTINUATION : TEXT)) {
                begun = true;
                message.write(payload);
                if ((first & FLAG) != 0) {
                    return message.toString(UTF_8);
                }
            } else if (code != PONG) {
                throw new IOException("a frame that is not expected");
            }
        }
    }

    /* Clients mask what they send (section 5.3). */
    private byte[] payload(int most) throws IOException {
        int second = in.readUnsignedByte();
        int size = second & ~FLAG;
        size = size == 126 ? in.readUnsignedShort() : size;
        if ((second & FLAG) == 0 || (second & ~FLAG) == 127 || size > most) {
            throw new IOException("a frame that is not masked, or too long");
        }
        byte[] mask = new byte[4];
        in.readFully(mask);
        byte[] data = new byte[size];
        in.readFully(data);
        for (int i = 0; i < data.length; i++) {
            data[i] ^= mask[i % mask.length];
        }
        return data;
    }

    void send(String text) throws IOException {
        send(TEXT, text.getBytes(UTF_8));
    }

    private void send(int code, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 4).put((byte) (FLAG | code));
        if (payload.length <= MAX_CONTROL) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) 126).putShort((short) payload.length);
        }
        frame.put(payload);
        out.write(frame.array(), 0, frame.position());
    }

    static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

/**
 * The members of a message, each as the JSON text that it came as. Reads just so much of JSON as is needed here; whoever needs more
 * takes a library.
 */
record Message(Map<String, String> members) {

    static Message of(String text) {
        Map<String, String> members = new HashMap<>();
        String name = null;
        boolean quoted = false;
        int depth = 0;
        int start = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            i += quoted && c == '\\' ? 1 : 0;
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (!quoted && depth == 1 && c == ':') {
                name = unquote(text.substring(start, i).strip());
                start = i + 1;
            } else if (!quoted && name != null && (depth == 1 && c == ',' || depth == 0)) {
                members.put(name, text.substring(start, i).strip());
                name = null;
                start = i + 1;
            }
        }
        return new Message(members);
    }

    /** A member that is a text; empty if it is not. */
    String text(String name) {
        return unquote(members.getOrDefault(name, ""));
    }

    /* Neither a browser nor the PBX writes other escapes than Java has, but for control characters, which no name has. */
    private static String unquote(String json) {
        return json.length() < 2 || json.charAt(0) != '"' ? "" : json.substring(1, json.length() - 1).translateEscapes();
    }
}

package org.carillon.it.appservice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.carillon.it.client.Digests;

/**
 * The service of an app as others write one (appwebsocket.md sections 3 and 12): takes web sockets and logins, says what its
 * app is, and serves the files of its page. A thread for each connection, which is enough for tests.
 */
public final class PlainService implements AutoCloseable {

    private static final int BACKLOG = 2_000;
    private static final long PATIENCE_SECONDS = 20;
    private final ServerSocket listener;
    private final String scheme;
    private final String password;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final BlockingQueue<ServiceSession> loggedIn = new LinkedBlockingQueue<>();
    private final Random random = new Random();
    private volatile String appInfo;

    /** A service on a port of its own on loopback that knows this password. */
    public PlainService(String password) {
        this(password, null);
    }

    /** @param tls null for a service without encryption */
    public PlainService(String password, SSLContext tls) {
        this.password = password;
        scheme = tls == null ? "http" : "https";
        try {
            InetAddress loopback = InetAddress.getByName("127.0.0.1");
            listener = tls == null ? new ServerSocket(0, BACKLOG, loopback) : tls.getServerSocketFactory().createServerSocket(0, BACKLOG, loopback);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** URL to configure at the app object. */
    public String url() {
        return scheme + "://127.0.0.1:" + listener.getLocalPort() + "/example.com/sample/acme-sample";
    }

    /** What it says about its app, without mt and app: {@code "info":{...}}. Nothing by default. */
    public PlainService saying(String members) {
        appInfo = members;
        return this;
    }

    /** Serves a file beside the page, such as {@code acme-sample.htm}. */
    public PlainService serving(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The next one who logged in. */
    public ServiceSession awaitLogin() {
        try {
            ServiceSession session = loggedIn.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (session == null) {
                throw new AssertionError("nobody logged in");
            }
            return session;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Head head = head(in);
            if (head.request().isEmpty()) {
                // Browsers open connections that they may need.
                return;
            }
            if (head.key() == null) {
                sendFile(socket, head.request().split(" ")[1].replaceAll("\\?.*", "").replaceAll(".*/", ""));
            } else {
                converse(new ServedSocket(socket, in, head.key()));
            }
        } catch (IOException e) {
            // The peer has gone, or does not like the certificate; that is its right.
        }
    }

    /** @param key of the handshake of a web socket, or null */
    record Head(String request, String key) {
    }

    /** Reads the head of a request. */
    static Head head(InputStream in) throws IOException {
        String request = line(in);
        String key = null;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase().startsWith("sec-websocket-key:")) {
                key = header.substring(header.indexOf(':') + 1).strip();
            }
        }
        return new Head(request, key);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void sendFile(Socket socket, String name) throws IOException {
        byte[] file = files.get(name);
        String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".png") ? "image/png" : "text/html; charset=utf-8";
        byte[] body = file == null ? new byte[0] : file;
        socket.getOutputStream().write(("HTTP/1.1 " + (file == null ? "404 Not Found" : "200 OK") + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
    }

    private void converse(ServedSocket socket) throws IOException {
        ServiceSession session = new ServiceSession(socket);
        try {
            for (String text = socket.receive(); text != null; text = socket.receive()) {
                try (JsonReader reader = Json.createReader(new StringReader(text))) {
                    JsonObject message = reader.readObject();
                    session.said(message);
                    answer(session, message).ifPresent(session::send);
                }
            }
        } finally {
            session.ended();
        }
    }

    private Optional<String> answer(ServiceSession session, JsonObject message) {
        switch (message.getString("mt", "")) {
            case "AppChallenge" -> {
                session.challenge(Long.toString(1_000_000_000_000_000L + random.nextInt(1_000_000_000)));
                return Optional.of("{\"mt\":\"AppChallengeResult\",\"challenge\":\"" + session.challenge() + "\"}");
            }
            case "AppLogin" -> {
                boolean ok = isRight(session, message);
                if (ok) {
                    session.send("{\"mt\":\"AppLoginResult\",\"ok\":true,\"domain\":\"example.com\"}");
                    loggedIn.add(session);
                    return Optional.empty();
                }
                return Optional.of("{\"mt\":\"AppLoginResult\",\"ok\":false}");
            }
            case "AppInfo" -> {
                return appInfo == null ? Optional.empty()
                        : Optional.of("{\"mt\":\"AppInfoResult\",\"app\":\"" + message.getString("app") + "\"," + appInfo + "}");
            }
            case "KeepAlive" -> {
                return Optional.of("{\"mt\":\"KeepAlive\"}");
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private boolean isRight(ServiceSession session, JsonObject login) {
        JsonObject info = login.getJsonObject("info");
        return Digests.appLogin(login.getString("app", ""), login.getString("domain", ""), login.getString("sip", ""), login.getString("guid", ""),
                login.getString("dn", ""), info == null ? null : info.toString(), session.challenge(), password).equals(login.getString("digest", ""));
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "app-service");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

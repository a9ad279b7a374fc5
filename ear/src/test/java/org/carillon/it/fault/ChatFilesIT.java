package org.carillon.it.fault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import jakarta.json.JsonObject;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.carillon.it.client.AppClient;
import org.junit.jupiter.api.Test;

/**
 * Files that hang on messages, over HTTP: only who is in the conversation reads them, and only what is allowed gets in; every
 * refusal comes soon and in words. Not covered: that an address gets old, which would take five minutes at least.
 */
@WithServer
class ChatFilesIT {

    private static final String API = "PbxMessages";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
    private static final int MEGABYTE = 1_048_576;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void onlyThoseWhoAreInTheConversationReadAFile(ServerProcess server) throws Exception {
        byte[] content = Arrays.copyOf(PNG, 700_000);
        new Random(1).nextBytes(content);
        System.arraycopy(PNG, 0, content, 0, PNG.length);
        try (AppClient alice = session(server, "alice"); AppClient bob = session(server, "bob"); AppClient carol = session(server, "carol")) {
            String upload = buffer(alice, "Sketch ü 1.png");
            assertEquals(404, get(server, upload).statusCode(), "nothing is there yet");
            assertEquals(204, post(server, upload, content).statusCode());
            assertEquals(404, post(server, upload, content).statusCode(), "a file is filled once");
            assertArrayEquals(content, get(server, upload).body());

            // somebody else cannot send it, and its author only once
            assertTrue(send(bob, "carol", upload).getBoolean("error"));
            JsonObject sent = send(alice, "bob", upload);
            assertFalse(sent.getBoolean("error"), sent::toString);
            assertTrue(send(alice, "carol", upload).getBoolean("error"));

            long id = sent.getJsonNumber("id").longValue();
            JsonObject file = bob.request(API, "Attachments", "id", id).json().getJsonArray("files").getJsonObject(0);
            assertEquals("Sketch ü 1.png", file.getString("name"));
            HttpResponse<byte[]> read = get(server, file.getString("url"));
            assertEquals(200, read.statusCode());
            assertArrayEquals(content, read.body());
            assertEquals("image/png", read.headers().firstValue("Content-Type").orElse(""));
            assertEquals("nosniff", read.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(read.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
            assertTrue(read.headers().firstValue("Content-Disposition").orElse("").startsWith("inline; filename*=UTF-8''Sketch%20%C3%BC%201.png"));
            assertEquals(404, post(server, file.getString("url"), content).statusCode(), "an address for reading fills nothing");
            assertEquals(1, carol.request(API, "Attachments", "id", id).json().getInt("error"));

            // whoever kept the address loses it with the message
            assertFalse(alice.request(API, "Delete", "id", id).json().getBoolean("error"));
            assertEquals(404, get(server, file.getString("url")).statusCode());
            assertEquals(404, get(server, upload).statusCode());
        }
    }

    @Test
    void anAddressOfAGroupEndsWithTheMembership(ServerProcess server) throws Exception {
        try (AppClient alice = session(server, "alice"); AppClient carol = session(server, "carol")) {
            JsonObject group = alice.request(API, "WriteGroup", "dn", "Files").json();
            long member = alice.request(API, "WriteMember", "grp", group.getJsonNumber("id").longValue(), "member", "carol").json().getJsonNumber("id").longValue();
            String upload = buffer(alice, "notes.txt");
            assertEquals(204, post(server, upload, "Back at two".getBytes(StandardCharsets.UTF_8)).statusCode());
            JsonObject sent = send(alice, group.getString("sip"), upload);
            JsonObject file = carol.request(API, "Attachments", "id", sent.getJsonNumber("id").longValue()).json().getJsonArray("files").getJsonObject(0);
            HttpResponse<byte[]> read = get(server, file.getString("url"));
            assertEquals(200, read.statusCode());
            assertTrue(read.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"), "no picture");
            assertEquals("WriteMemberResult", alice.request(API, "WriteMember", "grp", group.getString("sip"), "id", member).mt());
            assertEquals(404, get(server, file.getString("url")).statusCode());
        }
    }

    @Test
    void whatIsNotAllowedIsRefusedInWordsAndSoon(ServerProcess server) throws Exception {
        try (AppClient dave = session(server, "dave")) {
            HttpResponse<byte[]> page = post(server, buffer(dave, "photo.png"), "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
            assertEquals(415, page.statusCode());
            assertEquals("content is of a type that is not allowed: text/html", new String(page.body(), StandardCharsets.UTF_8));
            String empty = buffer(dave, "photo.png");
            assertEquals(415, post(server, empty, new byte[0]).statusCode());
            assertEquals(204, post(server, empty, PNG).statusCode(), "after a refusal it may be tried again");

            HttpResponse<byte[]> refused = post(server, buffer(dave, "large.png"), Arrays.copyOf(PNG, 8 * MEGABYTE + 1));
            assertEquals(413, refused.statusCode());
            assertEquals("the file is larger than 8 megabytes", new String(refused.body(), StandardCharsets.UTF_8));
            assertNotTaken(server, buffer(dave, "large.png"), Arrays.copyOf(PNG, 12 * MEGABYTE));
            assertEquals(204, post(server, buffer(dave, "large.png"), Arrays.copyOf(PNG, 8 * MEGABYTE)).statusCode());

            String good = buffer(dave, "photo.png");
            String forged = good.substring(0, 40) + (good.charAt(40) == 'A' ? 'B' : 'A') + good.substring(41);
            assertEquals(404, get(server, forged).statusCode());
            assertEquals(404, post(server, forged, PNG).statusCode());
            assertEquals(404, get(server, "/PBX0/FILES/x").statusCode());

            JsonObject tooLong = dave.request(API, "Post", "topic", "carol", "text", "x".repeat(20_001)).json();
            assertEquals("text must not be longer than 20000 characters", tooLong.getString("errorText"));
            assertFalse(server.log().contains(good.substring(12, 60)), "the address is in no log");
        }
    }

    /** More than the server reads at all: it answers and closes without reading on, and who still writes may see only the latter. */
    private static void assertNotTaken(ServerProcess server, String path, byte[] content) throws InterruptedException {
        try {
            assertEquals(400, post(server, path, content).statusCode());
        } catch (IOException cut) {
            assertFalse(cut instanceof HttpTimeoutException, cut::toString);
        }
    }

    private static JsonObject send(AppClient client, String to, String url) {
        return client.request(API, "Post", "type", 1, "topic", to, "text", "look", "attach", URLEncoder.encode(url, StandardCharsets.UTF_8)).json();
    }

    private static String buffer(AppClient client, String name) {
        return client.request(API, "CreateFileBuffer", "name", name).json().getString("url");
    }

    private static AppClient session(ServerProcess server, String user) {
        AppClient client = AppClient.user(server, user, ServerProcess.DEMO_PASSWORD);
        assertEquals("SessionResult", client.request(API, "Session").mt());
        return client;
    }

    private static HttpResponse<byte[]> get(ServerProcess server, String path) throws IOException, InterruptedException {
        return send(server, HttpRequest.newBuilder(uri(server, path)).GET());
    }

    private static HttpResponse<byte[]> post(ServerProcess server, String path, byte[] content) throws IOException, InterruptedException {
        return send(server, HttpRequest.newBuilder(uri(server, path)).POST(BodyPublishers.ofByteArray(content)));
    }

    private static URI uri(ServerProcess server, String path) {
        return server.httpUri(path);
    }

    private static HttpResponse<byte[]> send(ServerProcess server, HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.timeout(SOON).build(), BodyHandlers.ofByteArray());
    }
}

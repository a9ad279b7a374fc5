package org.carillon.it.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.carillon.it.ServerProcess;
import org.carillon.it.client.WireClient;
import org.carillon.it.rest.TestToken;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Records of calls (records.md section 1) as the administration API gives them. */
public final class CallRecords implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private final HttpClient http;
    private final URI address;
    private final TestToken token;

    public CallRecords(ServerProcess server) {
        http = server.client();
        address = server.httpsUri("/admin/api/v1/calls/xml");
        token = TestToken.of(server, List.of("calls:read"));
    }

    /**
     * Waits until there are exactly these records of calls since then.
     *
     * @param expected one for each: object, direction and events, the last with its cause, such as
     *                 {@code bob to: setup-to alert-from rel-to 27}
     */
    public void await(Instant since, String... expected) {
        List<String> wanted = List.of(expected).stream().sorted().toList();
        long deadline = System.nanoTime() + WireClient.PATIENCE.toNanos();
        List<String> found = since(since);
        while (!found.equals(wanted) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = since(since);
        }
        assertEquals(wanted, found);
    }

    private List<String> since(Instant since) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?from=" + since)).header("Authorization", "Bearer " + token.text()).build();
            byte[] xml = http.send(request, BodyHandlers.ofByteArray()).body();
            NodeList records = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getElementsByTagName("cdr");
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < records.getLength(); i++) {
                lines.add(line((Element) records.item(i)));
            }
            lines.sort(Comparator.naturalOrder());
            return lines;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String line(Element record) {
        NodeList events = record.getElementsByTagName("event");
        StringBuilder line = new StringBuilder(record.getAttribute("h323") + " " + record.getAttribute("dir") + ":");
        for (int i = 0; i < events.getLength(); i++) {
            Element event = (Element) events.item(i);
            line.append(' ').append(event.getAttribute("msg")).append(event.hasAttribute("cause") ? " " + event.getAttribute("cause") : "");
        }
        assertEquals(32, ((Element) events.item(0)).getAttribute("conf").length(), "a record without conference cannot be joined");
        return line.toString();
    }

    @Override
    public void close() {
        token.close();
    }
}

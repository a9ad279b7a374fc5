package org.carillon.rest.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.carillon.call.signal.Party;
import org.carillon.history.CallEvent;
import org.carillon.history.CallRecord;
import org.carillon.history.EventKind;

/** Writes records as {@code cdr} elements (records.md section 1) within one {@code cdrs}. */
final class CdrXml implements AutoCloseable {

    private static final int MILLIS = 1_000;
    /** Allowed in XML 1.0, as far as they are no surrogates. */
    private static final String NO_XML = "[^\\t\\n\\r\\u0020-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private final XMLStreamWriter out;
    private final String system;
    private final ZoneId zone;

    /** @param zone of the local time */
    CdrXml(OutputStream stream, String system, ZoneId zone) throws IOException {
        this.system = system;
        this.zone = zone;
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("cdrs");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void write(CallRecord call) throws IOException {
        try {
            cdr(call);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void cdr(CallRecord call) throws XMLStreamException {
        long utc = call.began().getEpochSecond();
        out.writeCharacters("\n");
        out.writeStartElement("cdr");
        attribute("guid", call.object().toString());
        attribute("id", call.guid().toString());
        attribute("sys", system);
        attribute("pbx", call.pbx());
        attribute("node", call.node());
        attribute("cn", call.title());
        attribute("e164", call.party().number());
        attribute("h323", call.party().sip());
        attribute("device", call.device());
        attribute("dir", call.role().word());
        attribute("utc", Long.toString(utc));
        attribute("local", Long.toString(utc + zone.getRules().getOffset(call.began()).getTotalSeconds()));
        user(call);
        for (CallEvent event : call.events()) {
            event(event, call.external());
        }
        out.writeEndElement();
    }

    private void user(CallRecord call) throws XMLStreamException {
        out.writeStartElement("user");
        if (call.app()) {
            attribute("pseudo", "gw");
        }
        for (String group : call.groups()) {
            out.writeEmptyElement("grp");
            attribute("name", group);
        }
        out.writeEndElement();
    }

    /* An outside remote is marked where it is learnt of: when it answers, or when it calls. */
    private void event(CallEvent event, boolean external) throws XMLStreamException {
        out.writeStartElement("event");
        attribute("msg", event.kind().word());
        attribute("time", Long.toString(event.millis() / MILLIS));
        party(event.party());
        if (external && (event.kind() == EventKind.CONN_TO || event.kind() == EventKind.SETUP_TO)) {
            attribute("type", "ext");
        }
        optional("conf", event.conference());
        optional("cause", event.cause().map(cause -> Integer.toString(cause.number())));
        if (!event.to().isEmpty()) {
            out.writeEmptyElement("to");
            party(event.to());
        }
        out.writeEndElement();
    }

    private void party(Party party) throws XMLStreamException {
        attribute("e164", party.number());
        attribute("h323", party.sip());
    }

    private void optional(String name, Optional<?> value) throws XMLStreamException {
        attribute(name, value.map(Object::toString).orElse(""));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            out.writeAttribute(name, value.replaceAll(NO_XML, ""));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}

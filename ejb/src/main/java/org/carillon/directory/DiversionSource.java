package org.carillon.directory;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.carillon.error.InvalidValue;

/**
 * Which callers a diversion is for. Its text is the XML of the column cds.src:
 * {@code <src type="do"><ep e164="30" h323="" ext="true" fwd="both"/></src>} (pbx-apis.md section 5).
 *
 * @param only true: for these callers only; false: for all but these
 */
public record DiversionSource(boolean only, List<Caller> callers) {

    private static final int MAX_CALLERS = 64;
    private static final int MAX_TEXT = 16_384;

    /** Which address of a call is compared: that of whoever forwarded it, that of the caller, or both. */
    public enum Compared {
        FWD, CLID, BOTH
    }

    /** @param external calls from outside only */
    public record Caller(Destination address, boolean external, Compared compared) {
    }

    public DiversionSource {
        if (callers.size() > MAX_CALLERS) {
            throw new InvalidValue("diversion source", "must not name more than " + MAX_CALLERS + " callers");
        }
        callers = List.copyOf(callers);
    }

    /** @throws InvalidValue unless the text is such XML */
    public static DiversionSource parse(String xml) {
        if (xml.length() > MAX_TEXT) {
            throw new InvalidValue("diversion source", "is too long");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw new InvalidValue("diversion source", "is no XML");
        }
    }

    private static DiversionSource read(XMLStreamReader reader) throws XMLStreamException {
        boolean only = true;
        List<Caller> callers = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("src")) {
                    only = !"dont".equals(reader.getAttributeValue(null, "type"));
                } else if (reader.getLocalName().equals("ep")) {
                    callers.add(new Caller(new Destination(attribute(reader, "e164"), attribute(reader, "h323")),
                            "true".equals(reader.getAttributeValue(null, "ext")), compared(attribute(reader, "fwd"))));
                }
            }
        }
        return new DiversionSource(only, callers);
    }

    /** @throws InvalidValue unless it is empty or one of the words of the protocol */
    public static Compared compared(String word) {
        try {
            return word.isEmpty() ? Compared.BOTH : Compared.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("diversion source", "must compare fwd, clid or both");
        }
    }

    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartElement("src");
            writer.writeAttribute("type", only ? "do" : "dont");
            for (Caller caller : callers) {
                writer.writeEmptyElement("ep");
                writer.writeAttribute("e164", caller.address().number());
                writer.writeAttribute("h323", caller.address().name());
                writer.writeAttribute("ext", Boolean.toString(caller.external()));
                writer.writeAttribute("fwd", caller.compared().name().toLowerCase(Locale.ROOT));
            }
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory failed", e);
        }
        return text.toString();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}

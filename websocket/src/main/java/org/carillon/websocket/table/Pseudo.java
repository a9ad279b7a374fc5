package org.carillon.websocket.table;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The type-specific part of an object as XML: {@code <pseudo type="waiting"/>}; a user has none (pbx-apis.md section 5). */
final class Pseudo {

    private Pseudo() {
    }

    static String xml(String type) {
        if (type.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeEmptyElement("pseudo");
            writer.writeAttribute("type", type);
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory failed", e);
        }
        return text.toString();
    }
}

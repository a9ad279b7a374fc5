package org.carillon.websocket.table;

import java.io.StringWriter;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

import org.carillon.directory.ObjectSnapshot.OfApp;
import org.carillon.directory.ObjectSnapshot.TypeDetails;
import org.carillon.websocket.admin.property.AppCodec;

/**
 * The type-specific part of an object as XML: {@code <pseudo type="waiting"/>}, or for an app
 * {@code <pseudo type="app"><app url="…" websocket="true" pbx="true"/></pseudo>} with the members of PbxAdminApi as attributes; a user has
 * none (pbx-apis.md section 5).
 */
final class Pseudo {

    private static final AppCodec APPS = new AppCodec();

    private Pseudo() {
    }

    static String xml(TypeDetails type) {
        if (type.word().isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(type, writer);
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory failed", e);
        }
        return text.toString();
    }

    private static void write(TypeDetails type, XMLStreamWriter writer) throws XMLStreamException {
        if (!(type instanceof OfApp app)) {
            writer.writeEmptyElement("pseudo");
            writer.writeAttribute("type", type.word());
            return;
        }
        writer.writeStartElement("pseudo");
        writer.writeAttribute("type", type.word());
        writer.writeEmptyElement(type.word());
        for (Map.Entry<String, JsonValue> member : APPS.write(app.app()).entrySet()) {
            if (member.getValue().getValueType() != ValueType.ARRAY) {
                writer.writeAttribute(member.getKey(), member.getValue() instanceof JsonString word ? word.getString() : member.getValue().toString());
            }
        }
    }
}

package org.carillon.rest.description;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says of the schemas what the records cannot: an answer has all its members and no others, and an enumeration at a list
 * is meant for its elements. Bodies of requests say themselves what they need.
 */
final class AnswerSchemas {

    private AnswerSchemas() {
    }

    static void complete(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().values().forEach(AnswerSchemas::moveEnumeration);
        if (schema.getAdditionalPropertiesSchema() == null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    private static void moveEnumeration(Schema member) {
        List<Object> values = member.getEnumeration();
        if (values != null && member.getType() != null && member.getType().contains(SchemaType.ARRAY)) {
            member.getItems().setEnumeration(values);
            member.setEnumeration(null);
        }
    }
}

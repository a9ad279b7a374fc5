package org.carillon.directory;

import java.util.List;

/** What shall change at an object of another type. */
public final class PseudoChange extends ObjectChange<PseudoChange> {

    String content;

    @Override
    PseudoChange self() {
        return this;
    }

    @Override
    List<String> fields() {
        List<String> fields = super.fields();
        note(fields, "content", content);
        return fields;
    }

    /** The text that the topic of the object's kind understands. */
    public PseudoChange content(String value) {
        content = value;
        return this;
    }
}

package org.carillon.directory;

/** What shall change at a config template. */
public final class TemplateChange extends ObjectChange<TemplateChange> {

    @Override
    TemplateChange self() {
        return this;
    }
}

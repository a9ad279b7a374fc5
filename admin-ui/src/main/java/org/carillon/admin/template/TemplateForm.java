package org.carillon.admin.template;

import org.carillon.admin.user.ObjectForm;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.TemplateChange;

/** What the panel of a config template edits. */
public class TemplateForm extends ObjectForm {

    /** @param before the stored template, or null for a new one */
    public TemplateForm(ObjectDetails before) {
        super(before);
    }

    TemplateChange change() {
        TemplateChange change = new TemplateChange();
        fill(change);
        return change;
    }
}

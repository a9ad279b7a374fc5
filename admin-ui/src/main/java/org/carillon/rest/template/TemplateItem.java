package org.carillon.rest.template;

import org.carillon.directory.TemplateRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A config template in a list. */
@Schema(name = "TemplateItem", description = "A config template in a list.")
public record TemplateItem(
        @Schema(examples = "b7e1d9c0a4f24e7d8c1b2a3f4e5d6c70") String guid,
        @Schema(examples = "Office") String longName,
        @Schema(description = "How many users have it.", examples = "12") long users) {

    static TemplateItem of(TemplateRow row) {
        return new TemplateItem(row.guid().toString(), row.cn(), row.users());
    }
}

package org.carillon.directory;

import java.time.Instant;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Defaults that users refer to: granted apps and visibility rules add to the user's own. A template may refer to
 * templates itself (pbx-apis.md section 7).
 */
@Entity
@Table(name = "config_template")
@DiscriminatorValue("config")
class ConfigTemplate extends PbxObject {

    protected ConfigTemplate() {
    }

    ConfigTemplate(Guid guid, Instant now) {
        super(guid, now);
    }
}

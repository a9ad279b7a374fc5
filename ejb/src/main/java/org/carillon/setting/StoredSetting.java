package org.carillon.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.secret.SealedSecret;

/** A setting that differs from its default; either value or secret is set. */
@Entity
@Table(name = "setting")
class StoredSetting {

    @Id
    private String key;
    private String value;
    private SealedSecret secret;

    protected StoredSetting() {
    }

    StoredSetting(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    SealedSecret secret() {
        return secret;
    }

    void store(String newValue, SealedSecret newSecret) {
        value = newValue;
        secret = newSecret;
    }
}

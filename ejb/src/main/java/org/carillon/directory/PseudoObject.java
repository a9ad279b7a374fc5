package org.carillon.directory;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * An object that is neither a person, an app nor a template: a Boolean, a trunk, a queue. Its kind never changes; its content
 * is a text of the topic that gives the kind its meaning.
 */
@Entity
@Table(name = "pseudo_object")
@DiscriminatorValue("pseudo")
class PseudoObject extends PbxObject {

    private String kind;
    @Column(columnDefinition = "text")
    private String content = "";

    protected PseudoObject() {
    }

    PseudoObject(Guid guid, PseudoKind kind, Instant now) {
        super(guid, now);
        this.kind = kind.word();
    }

    PseudoKind kind() {
        return PseudoKind.of(kind).orElseThrow();
    }

    String content() {
        return content;
    }

    void describe(String newContent) {
        content = newContent;
    }
}

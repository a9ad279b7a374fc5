package org.carillon.directory;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Row of a {@link Diversion}. */
@Embeddable
class StoredDiversion {

    private String kind;
    private String condition;
    private boolean negated;
    private String number;
    private String name;
    @Column(columnDefinition = "text")
    private String source;
    private boolean precedence;

    protected StoredDiversion() {
    }

    static StoredDiversion of(Diversion diversion) {
        StoredDiversion row = new StoredDiversion();
        row.kind = diversion.kind().name().toLowerCase(Locale.ROOT);
        row.condition = diversion.condition().name();
        row.negated = diversion.condition().negated();
        row.number = diversion.destination().number();
        row.name = diversion.destination().name();
        row.source = diversion.source() == null ? "" : diversion.source().xml();
        row.precedence = diversion.precedence();
        return row;
    }

    Diversion view() {
        return new Diversion(Diversion.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), new Condition(condition, negated),
                new Destination(number, name), source.isEmpty() ? null : DiversionSource.parse(source), precedence);
    }
}

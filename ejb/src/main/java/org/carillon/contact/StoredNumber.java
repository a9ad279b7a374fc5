package org.carillon.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A number of a stored contact. */
@Embeddable
class StoredNumber {

    @Enumerated(EnumType.STRING)
    private NumberKind kind;
    private String written;
    private String number;

    protected StoredNumber() {
    }

    StoredNumber(ContactNumber number) {
        this.kind = number.kind();
        this.written = number.written();
        this.number = number.number();
    }

    ContactNumber view() {
        return new ContactNumber(kind, written, number);
    }
}

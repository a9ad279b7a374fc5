package org.carillon.favourites;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a {@link Contact}. */
@Entity
@Table(name = "profile_contact")
class StoredContact {

    @Id
    private long id;
    private int position;
    private String name;
    private String number;
    private String title;
    private boolean presence;
    private boolean dialog;
    private String kind;

    protected StoredContact() {
    }

    StoredContact(long id, int position, Contact contact) {
        this.id = id;
        this.position = position;
        set(contact);
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    final void set(Contact contact) {
        name = contact.name();
        number = contact.number();
        title = contact.title();
        presence = contact.presence();
        dialog = contact.dialog();
        kind = contact.kind() == Contact.Kind.INTERNAL ? "" : contact.kind().name().toLowerCase(Locale.ROOT);
    }

    Contact view() {
        return new Contact(id, name, number, title, presence, dialog,
                kind.isEmpty() ? Contact.Kind.INTERNAL : Contact.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}

package org.carillon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.carillon.directory.EmailAddress;
import org.carillon.directory.Guid;

/** A contact of one user or of all; keeps its owner, and ends with the owner at the latest. */
@Entity
@Table(name = "contact")
class StoredCard {

    @Id
    private UUID guid;
    @Version
    private long version;
    private UUID owner;
    private String uid;
    private String display;
    @Column(name = "first_name")
    private String first;
    @Column(name = "last_name")
    private String last;
    private String company;
    private String sip;

    @ElementCollection
    @CollectionTable(name = "contact_number", joinColumns = @JoinColumn(name = "contact"))
    @OrderColumn(name = "position")
    private List<StoredNumber> numbers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_address", joinColumns = @JoinColumn(name = "contact"))
    @OrderColumn(name = "position")
    @Column(name = "address")
    private List<String> addresses = new ArrayList<>();

    protected StoredCard() {
    }

    StoredCard(Optional<Guid> owner, ContactCard card) {
        this.guid = Guid.random().value();
        this.owner = owner.map(Guid::value).orElse(null);
        fill(card);
    }

    /** Takes over the whole card, with the display name that it has or that is made of its names. */
    final void fill(ContactCard card) {
        uid = card.uid();
        display = card.title();
        first = card.first();
        last = card.last();
        company = card.company();
        sip = card.sip();
        numbers.clear();
        card.numbers().forEach(number -> numbers.add(new StoredNumber(number)));
        addresses.clear();
        card.emails().forEach(address -> addresses.add(address.value()));
    }

    Guid guid() {
        return Guid.of(guid);
    }

    Optional<Guid> owner() {
        return Optional.ofNullable(owner).map(Guid::of);
    }

    String uid() {
        return uid;
    }

    Contact view() {
        return new Contact(guid(), owner(), new ContactCard(uid, display, first, last, company,
                numbers.stream().map(StoredNumber::view).toList(), addresses.stream().map(EmailAddress::of).toList(), sip));
    }
}

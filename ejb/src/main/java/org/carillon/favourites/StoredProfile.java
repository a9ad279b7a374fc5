package org.carillon.favourites;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** Row of a {@link Profile}; owns its contacts. */
@Entity
@Table(name = "profile")
class StoredProfile {

    @Id
    private long id;
    private UUID owner;
    private int position;
    private String name;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "profile", nullable = false)
    @OrderBy("position, id")
    private List<StoredContact> contacts = new ArrayList<>();

    protected StoredProfile() {
    }

    StoredProfile(long id, UUID owner, int position, String name) {
        this.id = id;
        this.owner = owner;
        this.position = position;
        this.name = name;
    }

    long id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    List<StoredContact> contacts() {
        return contacts;
    }

    void rename(String newName) {
        name = newName;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    Profile view() {
        return new Profile(id, name, contacts.stream().map(StoredContact::view).toList());
    }
}

package org.carillon.apps;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.carillon.directory.Guid;

/** The home screen of a user: app links in the user's order, opaque to the PBX (myapps.md section 10.4). */
@Entity
@Table(name = "home_screen")
class HomeScreen {

    @Id
    private UUID owner;
    @Column(columnDefinition = "text")
    private String links;

    protected HomeScreen() {
    }

    HomeScreen(Guid owner) {
        this.owner = owner.value();
    }

    String links() {
        return links;
    }

    void arrange(String newLinks) {
        links = newLinks;
    }
}

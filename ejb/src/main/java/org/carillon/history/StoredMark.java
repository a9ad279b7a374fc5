package org.carillon.history;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row with how far a user has seen and cleared the own list; written by statements of {@link CallList}. */
@Entity
@Table(name = "call_list_mark")
class StoredMark {

    @Id
    private UUID owner;
    private long seen;
    private long cleared;

    protected StoredMark() {
    }

    long cleared() {
        return cleared;
    }
}

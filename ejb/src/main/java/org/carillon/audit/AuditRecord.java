package org.carillon.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One change that somebody made; written in the transaction of the change, never altered. */
@Entity
@Table(name = "audit_record")
class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_id")
    @SequenceGenerator(name = "audit_record_id", sequenceName = "audit_record_id", allocationSize = 1)
    private long id;
    private Instant at;
    private String actor;
    private String channel;
    private String action;
    private String object;
    @Column(columnDefinition = "text")
    private String details;

    protected AuditRecord() {
    }

    AuditRecord(Instant at, Actor actor, String action, String object, String details) {
        this.at = at;
        this.actor = actor.name();
        this.channel = actor.channel();
        this.action = action;
        this.object = object;
        this.details = details;
    }
}

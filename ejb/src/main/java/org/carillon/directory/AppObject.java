package org.carillon.directory;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** An app as the PBX knows it: where it is, who may use it, and which APIs its service may use. Its kind never changes. */
@Entity
@Table(name = "app_object")
@DiscriminatorValue("app")
class AppObject extends PbxObject {

    private String kind;
    private String url = "";
    private String description = "";
    @Column(name = "web_socket")
    private boolean webSocket;
    private boolean website;
    private boolean unlisted;
    @Column(name = "for_everyone")
    private boolean forEveryone;
    @Column(name = "certificate_check")
    private boolean certificateCheck = true;
    private boolean unlicensed;
    private Integer licences;

    @ElementCollection
    @CollectionTable(name = "app_object_api", joinColumns = @JoinColumn(name = "app"))
    @Column(name = "api")
    private Set<String> apis = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "app_group_grant", joinColumns = @JoinColumn(name = "app"))
    @Column(name = "group_name")
    private Set<String> groups = new HashSet<>();

    protected AppObject() {
    }

    AppObject(Guid guid, AppKind kind, Instant now) {
        super(guid, now);
        this.kind = kind.word();
    }

    AppKind kind() {
        return AppKind.of(kind).orElseThrow();
    }

    String url() {
        return url;
    }

    String description() {
        return description;
    }

    boolean webSocket() {
        return webSocket;
    }

    boolean website() {
        return website;
    }

    boolean unlisted() {
        return unlisted;
    }

    boolean forEveryone() {
        return forEveryone;
    }

    boolean certificateCheck() {
        return certificateCheck;
    }

    boolean unlicensed() {
        return unlicensed;
    }

    Integer licences() {
        return licences;
    }

    Set<String> apis() {
        return apis;
    }

    Set<String> groups() {
        return groups;
    }

    void describe(String newUrl, String newDescription, boolean newWebSocket, boolean newWebsite, boolean newUnlisted,
                  boolean newForEveryone) {
        url = newUrl;
        description = newDescription;
        webSocket = newWebSocket;
        website = newWebsite;
        unlisted = newUnlisted;
        forEveryone = newForEveryone;
    }

    void verifyService(boolean newCertificateCheck) {
        certificateCheck = newCertificateCheck;
    }

    void license(boolean newUnlicensed, Integer newLicences) {
        unlicensed = newUnlicensed;
        licences = newLicences;
    }
}

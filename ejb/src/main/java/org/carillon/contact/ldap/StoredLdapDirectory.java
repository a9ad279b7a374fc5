package org.carillon.contact.ldap;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.carillon.contact.NumberRules;
import org.carillon.directory.Guid;
import org.carillon.secret.SealedSecret;

/** An external directory with its sealed password; its name is unique without regard to case. */
@Entity
@Table(name = "ldap_directory")
class StoredLdapDirectory {

    @Id
    private UUID guid;
    @Version
    private long version;
    private String name;
    private boolean enabled;
    private String host;
    private int port;
    @Enumerated(EnumType.STRING)
    private LdapSecurity security;
    private boolean checks;
    @Column(columnDefinition = "text")
    private String authority;
    @Column(name = "bind_dn")
    private String bindDn;
    private SealedSecret password;
    private String base;
    private String filter;
    private String display;
    @Column(name = "first_name")
    private String first;
    @Column(name = "last_name")
    private String last;
    private String company;
    private String work;
    private String mobile;
    private String home;
    private String fax;
    private String mail;
    private String sip;
    private String country;
    private String area;
    private String prefix;
    @Column(name = "time_millis")
    private int timeMillis;
    private int most;

    protected StoredLdapDirectory() {
    }

    StoredLdapDirectory(Guid guid) {
        this.guid = guid.value();
    }

    Guid guid() {
        return Guid.of(guid);
    }

    SealedSecret password() {
        return password;
    }

    void password(SealedSecret sealed) {
        password = sealed;
    }

    boolean enabled() {
        return enabled;
    }

    void fill(LdapDirectory directory) {
        name = directory.name();
        enabled = directory.enabled();
        host = directory.host();
        port = directory.port();
        security = directory.security();
        checks = directory.checks();
        authority = directory.authority();
        bindDn = directory.bindDn();
        base = directory.base();
        filter = directory.filter();
        country = directory.rules().country();
        area = directory.rules().area();
        prefix = directory.rules().prefix();
        timeMillis = directory.timeMillis();
        most = directory.most();
        fill(directory.attributes());
    }

    private void fill(AttributeMap attributes) {
        display = attributes.display();
        first = attributes.first();
        last = attributes.last();
        company = attributes.company();
        work = attributes.work();
        mobile = attributes.mobile();
        home = attributes.home();
        fax = attributes.fax();
        mail = attributes.mail();
        sip = attributes.sip();
    }

    LdapDirectory view() {
        return new LdapDirectory(name, enabled, host, port, security, checks, authority, bindDn, base, filter,
                new AttributeMap(display, first, last, company, work, mobile, home, fax, mail, sip), new NumberRules(country, area, prefix), timeMillis, most);
    }
}

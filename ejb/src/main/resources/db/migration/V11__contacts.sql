-- People who are no users: shared by the company, or personal of one user.
create table contact (
    guid          uuid primary key,
    version       bigint not null,
    -- Whose contact it is; empty for the shared ones.
    owner         uuid references pbx_user on delete cascade,
    uid           varchar(255) not null default '',
    display       varchar(128) not null,
    first_name    varchar(64) not null default '',
    last_name     varchar(64) not null default '',
    company       varchar(128) not null default '',
    sip           varchar(255) not null default ''
);
create unique index contact_uid_personal on contact (owner, uid) where owner is not null and uid <> '';
create unique index contact_uid_shared on contact (uid) where owner is null and uid <> '';
create index contact_list on contact (owner, lower(display));
create index contact_begin on contact (lower(display) text_pattern_ops) where owner is null;
create index contact_words on contact using gin (to_tsvector('simple'::regconfig,
    translate(display || ' ' || first_name || ' ' || last_name || ' ' || company, '.,;:-_/@+&''"()', '              '))) where owner is null;

create table contact_number (
    contact       uuid not null references contact on delete cascade,
    position      int not null,
    kind          varchar(8) not null,
    written       varchar(40) not null,
    -- E.164 with its plus, or the digits of an internal number.
    number        varchar(32) not null,
    primary key (contact, position)
);
create index contact_number_number on contact_number (number text_pattern_ops);

create table contact_address (
    contact       uuid not null references contact on delete cascade,
    position      int not null,
    address       varchar(254) not null,
    primary key (contact, position)
);
create index contact_address_begin on contact_address (lower(address) text_pattern_ops);

-- External directories that are searched as well (RFC 4511).
create table ldap_directory (
    guid          uuid primary key,
    version       bigint not null,
    name          varchar(64) not null,
    enabled       boolean not null,
    host          varchar(253) not null,
    port          int not null,
    security      varchar(8) not null,
    checks        boolean not null,
    authority     text not null default '',
    bind_dn       varchar(512) not null default '',
    password      bytea,
    base          varchar(512) not null,
    filter        varchar(512) not null default '',
    display       varchar(64) not null default '',
    first_name    varchar(64) not null default '',
    last_name     varchar(64) not null default '',
    company       varchar(64) not null default '',
    work          varchar(64) not null default '',
    mobile        varchar(64) not null default '',
    home          varchar(64) not null default '',
    fax           varchar(64) not null default '',
    mail          varchar(64) not null default '',
    sip           varchar(64) not null default '',
    country       varchar(3) not null default '',
    area          varchar(8) not null default '',
    prefix        varchar(24) not null default '',
    time_millis   int not null,
    most          int not null
);
create unique index ldap_directory_name on ldap_directory (lower(name));

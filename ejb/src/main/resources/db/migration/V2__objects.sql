-- Objects as the PBX APIs know them (pbx-apis.md sections 5 to 7): more types, diversions, forks, wake-ups, and the values
-- that the PBX keeps for others without a meaning of its own.
alter table app_object
    add column kind              varchar(16) not null default 'app',
    add column certificate_check boolean     not null default true,
    add column unlicensed        boolean     not null default false,
    add column licences          int;

-- Booleans, trunks, queues and the like; the content belongs to whoever gives the kind a meaning.
create table pseudo_object (
    guid          uuid primary key references pbx_object on delete cascade,
    kind          varchar(16) not null,
    content       text not null default ''
);
create index pseudo_object_kind on pseudo_object (kind);

alter table pbx_user
    add column name_is_email boolean not null default false;

create table user_email (
    object        uuid not null references pbx_user on delete cascade,
    position      int  not null,
    address       varchar(254) not null,
    primary key (object, position)
);

alter table device
    add column single_registration boolean     not null default false,
    add column media_relay         boolean     not null default false,
    add column voip                varchar(64) not null default '',
    add column gatekeeper_id       varchar(64) not null default '',
    add column primary_gatekeeper  varchar(64) not null default '';

create table object_property (
    object        uuid not null references pbx_object on delete cascade,
    name          varchar(32)   not null,
    value         varchar(1024) not null,
    primary key (object, name)
);

create table diversion (
    object        uuid not null references pbx_object on delete cascade,
    position      int  not null,
    kind          varchar(4)  not null check (kind in ('cfu', 'cfb', 'cfnr')),
    condition     varchar(64) not null default '',
    negated       boolean     not null default false,
    number        varchar(64) not null default '',
    name          varchar(64) not null default '',
    source        text        not null default '',
    precedence    boolean     not null default false,
    primary key (object, position)
);

create table fork (
    object        uuid not null references pbx_user on delete cascade,
    position      int  not null,
    number        varchar(64) not null default '',
    name          varchar(64) not null default '',
    condition     varchar(64) not null default '',
    negated       boolean     not null default false,
    mobility      varchar(64) not null default '',
    app           varchar(64) not null default '',
    hardware_id   varchar(64) not null default '',
    delay         int         not null default 0,
    min_seconds   int         not null default 0,
    max_seconds   int         not null default 0,
    is_off        boolean     not null default false,
    call_waiting  boolean     not null default false,
    primary key (object, position)
);

create table wake_up (
    object        uuid not null references pbx_user on delete cascade,
    position      int  not null,
    hour          int,
    minute        int,
    second        int,
    number        varchar(64) not null default '',
    name          varchar(64) not null default '',
    retries       int         not null default 0,
    multiple      boolean     not null default false,
    ring_seconds  int         not null default 0,
    fallback      varchar(64) not null default '',
    condition     varchar(64) not null default '',
    negated       boolean     not null default false,
    primary key (object, position)
);

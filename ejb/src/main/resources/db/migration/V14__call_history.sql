-- Call detail records (records.md section 1): one for each object and leg role, written when the call is over for that object.
create sequence call_record_number;

create table call_record (
    id               bigint primary key,
    guid             uuid not null unique,
    -- The object as it was then; it may be gone.
    object           uuid not null,
    name             varchar(128) not null,
    title            varchar(128) not null,
    number           varchar(64) not null,
    node             varchar(64) not null,
    pbx              varchar(64) not null,
    groups           text not null default '',
    device           varchar(64) not null default '',
    role             varchar(4) not null,
    app              boolean not null default false,
    conference       uuid not null,
    began            timestamptz not null,
    ended            timestamptz not null,
    status           varchar(2) not null,
    cause            int not null,
    external         boolean not null,
    remote_number    varchar(64) not null,
    remote_name      varchar(128) not null,
    remote_title     varchar(128) not null,
    -- By what the same remote is known again: the name in lower case, else the number in canonical form.
    remote_key       varchar(128) not null,
    alert_seconds    int not null,
    call_seconds     int not null,
    conn_seconds     int not null,
    -- Stands in the list of the object for all its records of the call.
    shown            boolean not null,
    -- Somebody is still to be called back.
    missed           boolean not null,
    check (role in ('from', 'to', 'cf', 'ct'))
);
create index call_record_list on call_record (object, began desc, id desc) where shown;
create index call_record_time on call_record (began, id);
create index call_record_conference on call_record (conference);
create index call_record_missed on call_record (remote_key, object) where missed;
create index call_record_unseen on call_record (object, id) where missed;

create table call_event (
    record           bigint not null references call_record on delete cascade,
    position         int not null,
    kind             varchar(16) not null,
    millis           bigint not null,
    number           varchar(64) not null default '',
    name             varchar(128) not null default '',
    to_number        varchar(64) not null default '',
    to_name          varchar(128) not null default '',
    conference       uuid,
    cause            int,
    primary key (record, position)
);

-- Up to which record a user has seen the list, and has cleared it.
create table call_list_mark (
    owner            uuid primary key references pbx_user on delete cascade,
    seen             bigint not null default 0,
    cleared          bigint not null default 0
);

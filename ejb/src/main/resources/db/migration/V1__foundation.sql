-- Every PBX object has one row here; what only one type has stands in a table of its own with the same key.
create table pbx_object (
    guid          uuid primary key,
    type          varchar(16)  not null,
    cn            varchar(128) not null,
    dn            varchar(128) not null default '',
    name          varchar(64),
    number        varchar(32),
    password      bytea,
    location      varchar(64)  not null default '',
    node          varchar(64)  not null default 'root',
    hidden        boolean      not null default false,
    critical      boolean      not null default false,
    created_at    timestamptz  not null,
    changed_at    timestamptz  not null,
    version       bigint       not null
);
create unique index pbx_object_cn on pbx_object (lower(cn));
create unique index pbx_object_name on pbx_object (lower(name));
create unique index pbx_object_number on pbx_object (node, number);
create index pbx_object_type on pbx_object (type, lower(cn));

create table pbx_user (
    guid          uuid primary key references pbx_object on delete cascade,
    email         varchar(254),
    administrator boolean not null default false,
    locked        boolean not null default false,
    second_factor boolean not null default false
);
create index pbx_user_email on pbx_user (lower(email));

create table app_object (
    guid          uuid primary key references pbx_object on delete cascade,
    url           varchar(1024) not null default '',
    description   varchar(512)  not null default '',
    web_socket    boolean not null default false,
    website       boolean not null default false,
    unlisted      boolean not null default false,
    for_everyone  boolean not null default false
);

create table app_object_api (
    app           uuid not null references app_object on delete cascade,
    api           varchar(32) not null,
    primary key (app, api)
);

create table config_template (
    guid          uuid primary key references pbx_object on delete cascade
);

create table template_use (
    object        uuid not null references pbx_object on delete cascade,
    position      int  not null,
    template      uuid not null references config_template on delete cascade,
    primary key (object, position)
);
create index template_use_template on template_use (template);

create table device (
    hardware_id   varchar(64) primary key,
    object        uuid not null references pbx_object on delete cascade,
    position      int  not null,
    text          varchar(128) not null default '',
    app           varchar(64)  not null default '',
    pbx_password_only boolean not null default false,
    no_filter     boolean not null default false,
    tls_only      boolean not null default false,
    no_mobility   boolean not null default false,
    trusted       boolean not null default false
);
create index device_object on device (object);

-- A group is the set of its members: it exists as long as it has one (pbx-apis.md section 7).
create table group_membership (
    object        uuid not null references pbx_object on delete cascade,
    group_name    varchar(64) not null,
    active        boolean not null default false,
    dynamic       varchar(3),
    primary key (object, group_name),
    check (dynamic in ('in', 'out'))
);
create index group_membership_name on group_membership (group_name);

create table app_grant (
    object        uuid not null references pbx_object on delete cascade,
    app           uuid not null references app_object on delete cascade,
    primary key (object, app)
);
create index app_grant_app on app_grant (app);

create table app_group_grant (
    app           uuid not null references app_object on delete cascade,
    group_name    varchar(64) not null,
    primary key (app, group_name)
);
create index app_group_grant_name on app_group_grant (group_name);

create table visibility_rule (
    object        uuid not null references pbx_object on delete cascade,
    position      int  not null,
    name          varchar(128) not null,
    is_group      boolean not null default false,
    visible       boolean not null default false,
    online        boolean not null default false,
    presence      boolean not null default false,
    on_the_phone  boolean not null default false,
    note          boolean not null default false,
    dialog        boolean not null default false,
    ids           boolean not null default false,
    primary key (object, position)
);

create table login_session (
    id            uuid primary key,
    login_name    char(32) not null unique,
    owner         uuid not null references pbx_user on delete cascade,
    password      bytea not null,
    user_agent    varchar(256) not null default '',
    created_at    timestamptz not null,
    used_at       timestamptz not null,
    code          int,
    push_token    varchar(512),
    wake          varchar(64) not null default ''
);
create index login_session_owner on login_session (owner);
create index login_session_used on login_session (used_at);

create table home_screen (
    owner         uuid primary key references pbx_user on delete cascade,
    links         text not null
);

create table own_presence (
    owner         uuid not null references pbx_user on delete cascade,
    contact       varchar(64) not null,
    activity      varchar(64) not null default '',
    note          varchar(1024) not null default '',
    set_at        timestamptz not null,
    primary key (owner, contact)
);

create table setting (
    key           varchar(64) primary key,
    value         text,
    secret        bytea
);

create sequence audit_record_id;
create table audit_record (
    id            bigint primary key,
    at            timestamptz not null,
    actor         varchar(64) not null,
    channel       varchar(16) not null,
    action        varchar(64) not null,
    object        varchar(160) not null default '',
    details       text not null default ''
);
create index audit_record_at on audit_record (at desc);

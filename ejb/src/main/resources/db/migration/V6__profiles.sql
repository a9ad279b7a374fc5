-- Favourites: lists of contacts that a user keeps (pbx-apis.md section 2.1, where a list is called a profile).
create sequence profile_number;
create table profile (
    id            bigint primary key,
    owner         uuid not null references pbx_user on delete cascade,
    position      int  not null,
    name          varchar(64) not null
);
create index profile_owner on profile (owner, position);

create table profile_contact (
    id            bigint primary key,
    profile       bigint not null references profile on delete cascade,
    position      int  not null,
    name          varchar(128) not null default '',
    number        varchar(64)  not null default '',
    title         varchar(128) not null default '',
    presence      boolean not null default false,
    dialog        boolean not null default false,
    kind          varchar(8) not null default ''
);
create index profile_contact_profile on profile_contact (profile, position);

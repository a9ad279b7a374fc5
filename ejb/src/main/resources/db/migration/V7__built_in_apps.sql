-- Which app objects of the PBX itself were made once: one that an administrator deleted is not made again.
create table built_in_app (
    name          varchar(64) primary key,
    made_at       timestamptz not null
);

-- A link with which a person sets the own password, once. The link itself is nowhere, only the hash of its token.
create table password_link (
    token_hash    char(64) primary key,
    owner         uuid not null unique references pbx_user on delete cascade,
    purpose       varchar(16) not null,
    issued_by     varchar(64) not null,
    expires_at    timestamptz not null,
    check (purpose in ('invitation', 'reset'))
);
create index password_link_expiry on password_link (expires_at);

-- People are searched by the beginnings of the words of their names, of the long name, of the number and of the address.
create index pbx_object_words on pbx_object
    using gin (to_tsvector('simple'::regconfig, translate(cn || ' ' || dn || ' ' || coalesce(name, ''), '.,;:-_/@+&''"()', '              ')))
    where type = 'user';
create index pbx_object_cn_begin on pbx_object (lower(cn) text_pattern_ops) where type = 'user';
create index pbx_object_number_begin on pbx_object (number text_pattern_ops) where type = 'user';
create index pbx_user_email_begin on pbx_user (lower(email) text_pattern_ops);

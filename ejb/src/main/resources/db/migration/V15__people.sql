-- The address of a user's calendar opens the calendar to whoever knows it, so it is sealed like a password. Those that earlier versions
-- kept in clear among the plain values are sealed when the PBX starts; it finds them with the index of V13.
create table user_calendar (
    owner         uuid primary key references pbx_user on delete cascade,
    url           bytea not null
);

-- Words that a message is found by, in lower case and separated by blanks.
alter table chat_message add column tags varchar(1024) not null default '';
create index chat_message_tags on chat_message using gin (string_to_array(tags, ' ')) where tags <> '';

-- When somebody had read up to a message. What was read before these were kept was read now at the latest.
create table chat_read (
    member        bigint not null references chat_member on delete cascade,
    read_to       bigint not null,
    at            timestamptz not null,
    primary key (member, read_to)
);
insert into chat_read (member, read_to, at) select id, read_to, now() from chat_member where read_to > 0;

-- Phones ask for parts of names and ends of numbers. The extension belongs to PostgreSQL, but a database elsewhere may lack it, or not
-- let us have it: then such a search goes through all users.
do $$
begin
    create extension if not exists pg_trgm;
    create index pbx_object_parts on pbx_object
        using gin (lower(cn) gin_trgm_ops, lower(dn) gin_trgm_ops, number gin_trgm_ops) where type = 'user';
exception when undefined_file or undefined_object or feature_not_supported or insufficient_privilege then
    raise notice 'a search for parts of names goes through all users: %', sqlerrm;
end $$;

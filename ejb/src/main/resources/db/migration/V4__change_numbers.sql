-- Every change of an object takes the next number of one row of numbers, so that a copy of the table can ask for what it lacks
-- (pbx-apis.md section 4). The number is taken at the end of the transaction, under a lock that is held until it is committed:
-- whoever sees a number sees all smaller ones too. What was deleted stays here for a while.
create sequence directory_number;

create table directory_change (
    guid          uuid primary key,
    kind          varchar(16) not null,
    created       bigint not null,
    number        bigint not null unique,
    deleted_at    timestamptz
);
create index directory_change_deleted on directory_change (deleted_at) where deleted_at is not null;

-- Identity of this row of numbers. It must change when the numbers begin anew. Nothing is known any more of deletions with
-- numbers up to "forgotten".
create table directory_identity (
    guid          uuid primary key,
    forgotten     bigint not null default 0
);
insert into directory_identity (guid) values (gen_random_uuid());

create function number_directory_change(object uuid, type text) returns void language plpgsql as $$
declare
    next bigint;
    what varchar(16);
begin
    perform pg_advisory_xact_lock(4711000001);
    next := nextval('directory_number');
    if type is null then
        update directory_change set number = next, deleted_at = now() where guid = object;
        return;
    end if;
    what := case type
        when 'user' then ''
        when 'app' then (select a.kind from app_object a where a.guid = object)
        when 'pseudo' then (select p.kind from pseudo_object p where p.guid = object)
        else type end;
    insert into directory_change (guid, kind, created, number) values (object, coalesce(what, type), next, next)
        on conflict (guid) do update set number = next;
end $$;

create function number_object() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform number_directory_change(old.guid, null);
    elsif exists (select 1 from pbx_object where guid = new.guid and version = new.version) then
        perform number_directory_change(new.guid, new.type);
    end if;
    return null;
end $$;

create constraint trigger pbx_object_number_insert after insert on pbx_object deferrable initially deferred
    for each row execute function number_object();
create constraint trigger pbx_object_number_update after update of version on pbx_object deferrable initially deferred
    for each row execute function number_object();
create constraint trigger pbx_object_number_delete after delete on pbx_object deferrable initially deferred
    for each row execute function number_object();

-- The home screen is a column of the table too, though it is no part of the object.
create function number_home_screen() returns trigger language plpgsql as $$
begin
    if exists (select 1 from pbx_object where guid = new.owner) then
        perform number_directory_change(new.owner, 'user');
    end if;
    return null;
end $$;
create constraint trigger home_screen_number after insert or update on home_screen deferrable initially deferred
    for each row execute function number_home_screen();

insert into directory_change (guid, kind, created, number)
    select n.guid, n.kind, n.number, n.number from (
        select o.guid, nextval('directory_number') as number,
               case o.type when 'user' then '' when 'app' then (select a.kind from app_object a where a.guid = o.guid) else o.type end as kind
        from (select guid, type from pbx_object order by created_at, guid) o) n;

-- What the members of a group show of themselves to people of whom neither their own rules nor those of their templates speak.
-- A group has no object, so the rules hang on its name; they outlast the last member.
create table group_defaults (
    name          varchar(64) primary key
);

create table group_rule (
    group_name    varchar(64) not null references group_defaults on delete cascade,
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
    primary key (group_name, position)
);
create index group_rule_visible on group_rule (lower(name)) where visible;

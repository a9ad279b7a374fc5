-- Phone configurations are longer than other plain values; which filters are in use, and who waits for
-- an app, is asked across all objects.
alter table object_property
    alter column value type varchar(16384);
create index object_property_name on object_property (name) where name in ('filter', 'cd-filter', 'awaited-apps');

-- Addresses of calendars, which are looked for among all properties when the PBX starts.
create index object_property_calendar on object_property (object) where name = 'calendar-url';

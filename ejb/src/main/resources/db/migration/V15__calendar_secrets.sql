-- The address of a user's calendar opens the calendar to whoever knows it, so it is sealed like a password. Those that earlier versions
-- kept in clear among the plain values are sealed when the PBX starts; it finds them with the index of V13.
create table user_calendar (
    owner         uuid primary key references pbx_user on delete cascade,
    url           bytea not null
);

-- What the service of an app object said last about its app (appwebsocket.md section 12).
create table app_info (
    app           uuid primary key references app_object on delete cascade,
    hidden        boolean      not null,
    presence      varchar(256) not null,
    wake          varchar(64)  not null,
    device_app    varchar(16)  not null
);

create table app_info_api (
    app           uuid not null references app_info on delete cascade,
    name          varchar(128) not null,
    description   text not null,
    primary key (app, name)
);

create table app_info_service (
    app           uuid not null references app_info on delete cascade,
    name          varchar(128) not null,
    description   text not null,
    primary key (app, name)
);

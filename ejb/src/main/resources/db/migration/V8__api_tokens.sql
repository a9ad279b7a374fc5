-- What programs show instead of a log-in. The maker is no reference: a token outlives its maker, useless and in sight.
create table api_token (
    id            varchar(16) primary key,
    secret_hash   varchar(64) not null,
    name          varchar(40) not null,
    maker         uuid not null,
    maker_name    varchar(64) not null,
    created_at    timestamptz not null,
    expires_at    timestamptz,
    used_at       timestamptz
);
create unique index api_token_name on api_token (lower(name));

create table api_token_scope (
    token         varchar(16) not null references api_token on delete cascade,
    scope         varchar(32) not null,
    primary key (token, scope)
);

-- Names a token together with its maker.
alter table audit_record alter column actor type varchar(128);

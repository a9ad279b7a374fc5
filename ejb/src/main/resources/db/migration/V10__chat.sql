-- Stored chat messages (pbx-apis.md section 11): one row a message, whoever reads it.
create sequence chat_number;

create table chat_conversation (
    id            bigint primary key,
    -- The two of a one-to-one conversation, in order; both empty for a group.
    low           uuid,
    high          uuid,
    title         varchar(128) not null default '',
    last_message  bigint not null default 0,
    last_at       timestamptz not null,
    unique (low, high),
    check ((low is null) = (high is null))
);

-- Who reads a conversation, how far, and how much is left: the sum over one user is that user's count of unread messages.
create table chat_member (
    id            bigint primary key,
    conversation  bigint not null references chat_conversation on delete cascade,
    member        uuid not null references pbx_user on delete cascade,
    admin         boolean not null default false,
    read_to       bigint not null default 0,
    unread        int not null default 0,
    unique (conversation, member)
);
create index chat_member_member on chat_member (member);
create index chat_member_unread on chat_member (member, conversation) include (unread) where unread > 0;

-- A deleted message keeps its row, without a word of it, so that sending it once more does not bring it back.
create table chat_message (
    id            bigint primary key,
    conversation  bigint not null references chat_conversation on delete cascade,
    author        uuid not null,
    author_name   varchar(64) not null,
    html          text not null,
    plain         text not null,
    sanitizer     int not null,
    at            timestamptz not null,
    replies_to    bigint,
    adds_to       bigint not null,
    client_id     varchar(128) not null default '',
    deleted       boolean not null default false
);
create index chat_message_number on chat_message (conversation, id);
create index chat_message_time on chat_message (conversation, at);
create index chat_message_discussion on chat_message (adds_to) where id <> adds_to;
create unique index chat_message_client on chat_message (author, client_id) where client_id <> '';
create index chat_message_words on chat_message using gin (to_tsvector('simple'::regconfig, plain));

-- A file begins as an empty buffer of its owner, is filled once, and then belongs to one message.
create table chat_file (
    id            bigint primary key,
    owner         uuid not null references pbx_user on delete cascade,
    name          varchar(128) not null,
    media_type    varchar(128) not null default '',
    size          bigint not null default 0,
    state         varchar(8) not null,
    made_at       timestamptz not null,
    message       bigint references chat_message on delete cascade,
    check (state in ('empty', 'filling', 'whole'))
);
create index chat_file_owner on chat_file (owner);
create index chat_file_message on chat_file (message);
create index chat_file_loose on chat_file (made_at) where message is null;

create table chat_file_part (
    file          bigint not null references chat_file on delete cascade,
    position      int not null,
    bytes         bytea not null,
    primary key (file, position)
);

-- What hangs on a message: one of our files, or an address elsewhere.
create table chat_attachment (
    message       bigint not null references chat_message on delete cascade,
    position      int not null,
    file          bigint references chat_file on delete cascade,
    url           varchar(1024) not null default '',
    name          varchar(128) not null,
    primary key (message, position)
);
create index chat_attachment_file on chat_attachment (file);

create table stream (
    stream bytea not null,
    track integer not null,
    last bigint not null,
    chain bytea not null,
    digest bytea not null,
    summary bytea,
    due bigint,
    primary key (stream, track)
);

create index stream_due on stream (due) where due is not null;

create table entry (
    stream bytea not null,
    track integer not null,
    sequence bigint not null,
    entry bytea not null,
    commitment bytea not null,
    chain bytea not null,
    sealed bytea not null,
    primary key (stream, track, sequence)
);

create unique index entry_once on entry (stream, entry);

create table draft (
    stream bytea not null,
    name bytea not null,
    sealed bytea not null,
    primary key (stream, name)
);

create table counter (
    name text not null primary key,
    value bigint not null
);

create table stream (
    stream blob not null,
    track integer not null,
    last integer not null,
    chain blob not null,
    digest blob not null,
    summary blob,
    due integer,
    primary key (stream, track)
) strict, without rowid;

create index stream_due on stream (due) where due is not null;

create table entry (
    stream blob not null,
    track integer not null,
    sequence integer not null,
    entry blob not null,
    commitment blob not null,
    chain blob not null,
    sealed blob not null,
    primary key (stream, track, sequence)
) strict, without rowid;

create unique index entry_once on entry (stream, entry);

create table draft (
    stream blob not null,
    name blob not null,
    sealed blob not null,
    primary key (stream, name)
) strict, without rowid;

create table counter (
    name text not null primary key,
    value integer not null
) strict, without rowid;

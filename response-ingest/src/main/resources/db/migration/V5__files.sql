-- Files that people send as answers (org.earshot.ingest.file). Responses name them; nothing here is needed to accept a response without.
create table answer_file (
    organization_id uuid not null,
    response_id uuid not null, -- chosen before the response is sent
    file_id uuid not null,
    instrument_id uuid not null,
    question text not null,
    media_type text not null,
    byte_count int not null,
    content bytea not null,
    held boolean not null default false, -- a response that names it is on its way
    revision int, -- the latest that names it; null until a response does
    named_at timestamptz, -- when the first one that names it was accepted
    expires_at timestamptz, -- null once a response names it
    primary key (organization_id, response_id, file_id)
);
-- Pictures do not get smaller.
alter table answer_file alter column content set storage external;
create index answer_file_expiry on answer_file (organization_id, expires_at);
create index answer_file_by_time on answer_file (organization_id, named_at);

-- Append-only: who was given which file.
create table file_reading (
    organization_id uuid not null,
    reading_id uuid not null,
    response_id uuid not null,
    file_id uuid not null,
    account_id uuid not null,
    name text not null, -- e-mail address of the account
    read_at timestamptz not null,
    primary key (organization_id, reading_id)
);
create index file_reading_by_time on file_reading (organization_id, read_at);

alter table answer_file enable row level security;
alter table answer_file force row level security;
create policy tenant on answer_file
    using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
alter table file_reading enable row level security;
alter table file_reading force row level security;
create policy seen on file_reading for select using (organization_id = earshot_organization());
create policy added on file_reading for insert with check (organization_id = earshot_organization());

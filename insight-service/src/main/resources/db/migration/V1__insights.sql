-- What insight-service knows. Everything here can be dropped and rebuilt from Kafka, except decisions and acknowledgements.
-- Every table belongs to organisations and is guarded by forced row-level security; every primary key starts with
-- organization_id, so that the schema can be distributed by tenant.

-- One row for each response that ever came. The stored revision decides what a later record changes; a withdrawn response keeps
-- its row, so that nothing brings it back, and loses everything else.
create table response (
    organization_id uuid not null,
    response_id uuid not null,
    revision int not null,
    withdrawn boolean not null,
    instrument_id uuid,
    version int,
    participant_id uuid,
    cell_id uuid,
    language text,
    channel text,
    answered_at timestamptz,
    recorded_at timestamptz,
    week int, -- Monday to Sunday in UTC; week 0 holds 1970-01-01
    needs text[], -- the signals: need, present and severity side by side
    present boolean[],
    severity int[], -- millionths, so that sums are exact whatever their order
    answers jsonb,
    scores jsonb,
    primary key (organization_id, response_id)
);
create index response_of_participant on response (organization_id, participant_id, week) where participant_id is not null;
create index response_of_week on response (organization_id, week);

-- A place × the groups that people stated.
create table cell (
    organization_id uuid not null,
    cell_id uuid not null, -- named after what it is
    program_id uuid not null,
    site_id uuid not null,
    groups jsonb not null,
    primary key (organization_id, cell_id)
);

-- The counts of one need, cell and week. One answer of each participant, need and week counts, the latest; so asked is also the
-- number of distinct people of the week.
create table bucket (
    organization_id uuid not null,
    need text not null,
    week int not null,
    cell_id uuid not null,
    asked bigint not null,
    present bigint not null,
    severity bigint not null, -- millionths
    severity_squares bigint not null, -- millionths squared
    primary key (organization_id, need, week, cell_id)
);

-- A need at a place, and what the detector last said of it. It is due while touched > evaluated_touch or a week has closed.
create table family (
    organization_id uuid not null,
    need text not null,
    place_kind text not null,
    place_id uuid not null,
    touched bigint not null default 1,
    evaluated_touch bigint not null default 0,
    evaluated_week int,
    evaluation jsonb,
    primary key (organization_id, need, place_kind, place_id)
);

-- Shifts as the latest evaluation tells them.
create table shift (
    organization_id uuid not null,
    shift_id uuid not null, -- named after family, direction and week of the alert
    need text not null,
    place_kind text not null,
    place_id uuid not null,
    direction text not null,
    onset int not null,
    alerted_week int not null,
    ended boolean not null,
    dimension text,
    group_name text,
    estimate jsonb not null,
    published jsonb, -- the event last sent; null while too few people stand behind it
    primary key (organization_id, shift_id)
);
create index shift_of_family on shift (organization_id, need, place_kind, place_id);

-- A shift put before a person. Its state is derived from its history.
create table alert (
    organization_id uuid not null,
    alert_id uuid not null,
    shift_id uuid not null, -- the shift that it now tells of
    need text not null,
    place_kind text not null,
    place_id uuid not null,
    direction text not null,
    onset int not null,
    alerted_week int not null,
    dimension text,
    group_name text,
    estimate jsonb not null,
    opened_at timestamptz not null,
    primary key (organization_id, alert_id)
);

-- Only ever added to. The number orders an organisation's entries as they were committed: writers hold its lock.
create table alert_entry (
    organization_id uuid not null,
    number bigint generated always as identity,
    alert_id uuid not null,
    at timestamptz not null,
    kind text not null,
    account_id uuid,
    decision text,
    reason text,
    estimate jsonb,
    primary key (organization_id, number)
);
create index alert_entry_of_alert on alert_entry (organization_id, alert_id, number);

-- Instruments as seen on earshot.instruments. One that was seen and is gone has been removed: its responses are erased, and
-- those still under way are not taken.
create table instrument (
    organization_id uuid not null,
    instrument_id uuid not null,
    removed boolean not null default false,
    erased boolean not null default false, -- nothing of it is left
    primary key (organization_id, instrument_id)
);

-- Organisations with anything above, so that work can be found after a restart. Ids only.
create table listened_organization (
    organization_id uuid primary key
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['response', 'cell', 'bucket', 'family', 'shift', 'alert', 'alert_entry', 'instrument',
        'listened_organization'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;
-- The sweep for due families finds the organisations; it then goes on as each of them.
create policy sweep on listened_organization for select using (current_setting('earshot.sweep', true) = 'on');

-- What the buckets of the organisation in force should say, counted anew from its responses.
create view bucket_recount with (security_invoker = true) as
select organization_id, need, week, cell_id, count(*) as asked, count(*) filter (where present) as present,
    sum(severity)::bigint as severity, sum(severity::bigint * severity)::bigint as severity_squares
from (
    select distinct on (organization_id, coalesce(participant_id, response_id), week, need)
        organization_id, need, week, cell_id, signal.present, signal.severity
    from response, unnest(needs, response.present, response.severity) as signal (need, present, severity)
    where not withdrawn
    order by organization_id, coalesce(participant_id, response_id), week, need, answered_at desc, response_id desc
) as counted
group by organization_id, need, week, cell_id;

-- Every bucket of the organisation in force that differs from a recount; no row means that all are right. For operators:
--   begin; select set_config('earshot.organization', '<id>', true); select * from insight.recount_differences(); commit;
create view bucket_difference with (security_invoker = true) as
select need, week, cell_id, stored.asked as asked_stored, counted.asked as asked_counted
from (select * from bucket where asked <> 0) as stored
full join bucket_recount as counted using (organization_id, need, week, cell_id)
where (stored.asked, stored.present, stored.severity, stored.severity_squares)
    is distinct from (counted.asked, counted.present, counted.severity, counted.severity_squares);

create function recount_differences() returns setof bucket_difference
    language sql stable
begin atomic
    select * from bucket_difference;
end;

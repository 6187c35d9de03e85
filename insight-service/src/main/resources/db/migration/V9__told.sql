-- What was told of needs and of steps of answering: figures are sums of these rows, never of buckets. What was told before decides
-- what may be told next (a figure stands until enough people have changed it), so this is memory and not only derived: rebuilt from
-- Kafka, it tells the same weeks again as if for the first time. What is hidden has no row, or null, whether anybody answered or not.
create table told (
    organization_id uuid not null,
    need text not null,
    week int not null,
    weeks int not null, -- 1, or 4 that always begin at the same weeks
    place_kind text not null,
    place_id uuid not null,
    present bigint, -- everyone at the place; null = hidden
    answers bigint,
    people bigint,
    groups jsonb not null, -- dimension to group to [present, answers, people]
    primary key (organization_id, need, week, weeks, place_kind, place_id)
);

-- What was told of a period as it was counted then, telling by telling: somebody may have kept it. Few are kept.
create table telling (
    organization_id uuid not null,
    need text not null,
    week int not null,
    weeks int not null,
    number int not null,
    lines jsonb not null,
    primary key (organization_id, need, week, weeks, number)
);

-- The counts of a week as they were when it was looked at: a week that did not change tells nothing new.
create table told_week (
    organization_id uuid not null,
    need text not null,
    week int not null,
    fingerprint bigint not null,
    held jsonb, -- of the running week: counts of a while ago, told when more have answered
    primary key (organization_id, need, week)
);

-- How many people stood behind the figures of a shift when they were told; the figures stand until that many more came or went.
alter table shift add column people bigint not null default 0;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['told', 'telling', 'told_week'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

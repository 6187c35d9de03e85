-- The policies that the families of an organisation were last made due for: when the directory tells of others, all are due again.
create table policy_in_force (
    organization_id uuid primary key,
    stamp text not null
);

-- What strict mode found in a closed week. Weighed once: a claim is about a week that was fixed in advance.
create table public_claims (
    organization_id uuid not null,
    week int not null,
    computed_at timestamptz not null,
    policy_version int not null,
    candidates int not null, -- how many claims might have been made
    claims jsonb not null,
    primary key (organization_id, week)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['policy_in_force', 'public_claims'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

-- Which policy an alert was raised under, and the threshold of one's own that it tells of; null for a shift.
alter table alert add column policy_version int, add column policy_program uuid, add column policy_detecting text,
    add column threshold jsonb;

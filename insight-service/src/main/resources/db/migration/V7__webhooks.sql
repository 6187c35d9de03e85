-- Where an organisation's events go. Deliveries are made of alert_entry in the order of its numbers; how far an endpoint got is kept
-- with them, so that nothing is left out or made twice whatever is killed whenever.
create table webhook_endpoint (
    organization_id uuid not null,
    endpoint_id uuid not null,
    name text not null,
    url text not null,
    language text not null,
    types text[] not null, -- empty: all
    created_at timestamptz not null,
    reached bigint not null, -- number of the last entry that was made into a delivery or passed over
    failing_since timestamptz,
    disabled_at timestamptz,
    disabled_why text,
    primary key (organization_id, endpoint_id)
);

-- Sealed with the installation's key (AES-GCM) before they come here; shown once, to whoever made them.
create table webhook_secret (
    organization_id uuid not null,
    endpoint_id uuid not null,
    made_at timestamptz not null,
    secret bytea not null,
    signs_until timestamptz, -- null: for as long as it is the newest
    primary key (organization_id, endpoint_id, made_at),
    foreign key (organization_id, endpoint_id) references webhook_endpoint on delete cascade
);

-- No body: it is made at each attempt from the alert as it then stands.
create table webhook_delivery (
    organization_id uuid not null,
    delivery_id uuid not null, -- named after endpoint and entry
    number bigint generated always as identity,
    endpoint_id uuid not null,
    type text not null,
    entry bigint,
    alert_id uuid,
    occurred_at timestamptz not null,
    state text not null,
    attempts int not null,
    due_at timestamptz,
    held_until timestamptz, -- somebody tries it; after this, whoever did was killed
    primary key (organization_id, delivery_id),
    foreign key (organization_id, endpoint_id) references webhook_endpoint on delete cascade
);
create index webhook_delivery_due on webhook_delivery (organization_id, endpoint_id, due_at) where due_at is not null;
create index webhook_delivery_log on webhook_delivery (organization_id, endpoint_id, number);

create table webhook_attempt (
    organization_id uuid not null,
    delivery_id uuid not null,
    number bigint generated always as identity,
    at timestamptz not null,
    millis bigint not null,
    status int,
    failure text,
    asked_seconds bigint,
    primary key (organization_id, delivery_id, number),
    foreign key (organization_id, delivery_id) references webhook_delivery on delete cascade
);

-- Organisations that ever made an endpoint, so that work can be found after a restart. Ids only.
create table webhook_organization (
    organization_id uuid primary key
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['webhook_endpoint', 'webhook_secret', 'webhook_delivery', 'webhook_attempt',
        'webhook_organization'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;
create policy sweep on webhook_organization for select using (current_setting('earshot.sweep', true) = 'on');

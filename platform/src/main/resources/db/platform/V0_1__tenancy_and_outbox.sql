-- The organisation that the running transaction was bound to (org.earshot.platform.tenancy.Tenancy); null sees nothing.
create function earshot_organization() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('earshot.organization', true), '')::uuid;

-- Events that became true in a transaction and wait for Kafka (org.earshot.platform.outbox).
create table outbox (
    organization_id uuid not null,
    id bigint generated always as identity,
    topic text not null,
    record_key text not null,
    event_type text not null,
    body bytea, -- null: a tombstone
    primary key (organization_id, id)
);
create index outbox_order on outbox (id);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox
    using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
-- The relay carries every organisation's events and writes none.
create policy relay_reads on outbox for select using (current_setting('earshot.relay', true) = 'on');
create policy relay_locks on outbox for update using (current_setting('earshot.relay', true) = 'on') with check (false);
create policy relay_deletes on outbox for delete using (current_setting('earshot.relay', true) = 'on');

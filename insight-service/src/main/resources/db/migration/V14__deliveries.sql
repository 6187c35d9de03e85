-- What became of messages that invited people. A message of which the gateway tells nothing is not here.
create table delivery (
    organization_id uuid not null,
    message_id uuid not null,
    invitation_id uuid not null,
    channel text not null,
    told_at timestamptz not null,
    arrived boolean not null,
    primary key (organization_id, message_id)
);
create index delivery_of_invitation on delivery (organization_id, invitation_id);

alter table delivery enable row level security;
alter table delivery force row level security;
create policy tenant on delivery using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());

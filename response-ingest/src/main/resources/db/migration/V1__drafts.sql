-- Answers in progress (org.earshot.ingest.answering). Nothing here is needed to accept a response.
create table draft (
    organization_id uuid not null,
    secret_hash text not null, -- SHA-256 of the secret that only the browser holds
    invitation_id uuid not null,
    content jsonb not null,
    expires_at timestamptz not null,
    primary key (organization_id, secret_hash, invitation_id)
);
create index draft_expiry on draft (organization_id, expires_at);

alter table draft enable row level security;
alter table draft force row level security;
create policy tenant on draft
    using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());

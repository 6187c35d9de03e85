-- Surveys by text message (org.earshot.ingest.conversation). What people say is in their draft, never here.
create table conversation (
    organization_id uuid not null,
    invitation_id uuid not null,
    participant_id uuid not null, -- pseudonymous
    link text not null, -- opens the pages with the same draft; a text has to name it
    language text not null,
    last_at timestamptz not null,
    primary key (organization_id, invitation_id)
);
create index conversation_of_participant on conversation (organization_id, participant_id, last_at);

-- Append-only: where a conversation stands follows from its turns.
create table conversation_turn (
    organization_id uuid not null,
    invitation_id uuid not null,
    number int not null,
    kind text not null,
    question text,
    message_id uuid not null, -- of the text that it came with
    at timestamptz not null,
    primary key (organization_id, invitation_id, number),
    foreign key (organization_id, invitation_id) references conversation on delete cascade
);

alter table conversation enable row level security;
alter table conversation force row level security;
create policy tenant on conversation
    using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());
alter table conversation_turn enable row level security;
alter table conversation_turn force row level security;
create policy tenant on conversation_turn
    using (organization_id = earshot_organization())
    with check (organization_id = earshot_organization());

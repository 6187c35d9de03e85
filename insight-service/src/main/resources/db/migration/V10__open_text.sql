-- Codebooks: every change of a theme is a version. Version 0 is the starter codebook, which nobody decided and no row holds.
create table codebook (
    organization_id uuid not null,
    version int not null,
    decided_at timestamptz not null,
    account_id uuid not null,
    theme text not null, -- the theme that was changed, added or removed
    themes json not null, -- all of them, in their order
    primary key (organization_id, version)
);

-- A long answer in a participant's own words: what follows from it by a version of the codebook. The words themselves stay in
-- response.answers; every row here can be dropped and comes again.
create table open_text (
    organization_id uuid not null,
    response_id uuid not null,
    question text not null,
    codebook_version int not null,
    person uuid not null, -- the participant, or the response where nobody is known
    week int not null,
    cell_id uuid not null,
    answered_at timestamptz not null,
    language text not null,
    quotable boolean not null, -- whether the participant agreed that others may read these words
    themes text[] not null,
    stems text[] not null, -- words that may be counted, each once, side by side with how they were written
    forms text[] not null,
    primary key (organization_id, response_id, question)
);
create index open_text_of_week on open_text (organization_id, week);
create index open_text_of_person on open_text (organization_id, person, week);

-- Responses whose texts are to be sorted, or sorted again.
create table unsorted_text (
    organization_id uuid not null,
    response_id uuid not null,
    primary key (organization_id, response_id)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['codebook', 'open_text', 'unsorted_text'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

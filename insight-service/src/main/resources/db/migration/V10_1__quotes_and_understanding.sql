-- What a person released of a text whose author agreed. Gone with a correction, a withdrawal or a removal.
create table quote (
    organization_id uuid not null,
    response_id uuid not null,
    question text not null,
    shown text not null, -- the text, with parts left out
    account_id uuid not null,
    released_at timestamptz not null,
    primary key (organization_id, response_id, question)
);

-- Whether somebody found their words understood by a theme that they were given. Gone with a correction, withdrawal or removal.
create table understanding (
    organization_id uuid not null,
    response_id uuid not null,
    theme text not null,
    meaning uuid not null, -- named after the rules of the theme then: other rules are to be asked about anew
    verdict text not null check (verdict in ('YES', 'PARTLY', 'NO')),
    person uuid not null,
    said_at timestamptz not null,
    primary key (organization_id, response_id, theme)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['quote', 'understanding'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

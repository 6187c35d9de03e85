-- What answers say about the questions. Of each participant the latest response to a version counts, so that counts are people. They
-- follow from response alone: a response is counted when it is not (or no longer) in uncounted_response.
create table question_count (
    organization_id uuid not null,
    instrument_id uuid not null,
    version int not null,
    question_id text not null, -- or the id of a matrix's row; '' for everyone who answered the version
    shown bigint not null,
    left_open bigint not null,
    rather_not_say bigint not null,
    other bigint not null,
    lowest bigint not null,
    highest bigint not null,
    run bigint not null, -- who answered all of the run of questions that begins here
    alike bigint not null, -- of these, who answered all of them alike
    primary key (organization_id, instrument_id, version, question_id)
);

-- People who answered a question of a scale in one language and lie alike on the scale's other questions.
create table question_level (
    organization_id uuid not null,
    instrument_id uuid not null,
    version int not null,
    question_id text not null,
    language text not null,
    level int not null,
    people bigint not null,
    high bigint not null, -- of them, whose answer lies in the upper half
    primary key (organization_id, instrument_id, version, question_id, language, level)
);

-- Responses that are to be counted yet, in the transaction that wrote them; a crash loses none.
create table uncounted_response (
    organization_id uuid not null,
    response_id uuid not null,
    primary key (organization_id, response_id)
);

-- Who began to answer and went no further than a question.
create table question_stop (
    organization_id uuid not null,
    opening_id uuid not null, -- the response that never came
    instrument_id uuid not null,
    version int not null,
    participant_id uuid,
    question_id text not null,
    stopped_at timestamptz not null,
    primary key (organization_id, opening_id)
);
create index question_stop_of_version on question_stop (organization_id, instrument_id, version);

-- What was told of each question: counts as they stood when enough people had changed them.
create table question_told (
    organization_id uuid not null,
    instrument_id uuid not null,
    version int not null,
    question_id text not null,
    told jsonb not null,
    primary key (organization_id, instrument_id, version, question_id)
);

-- Every response that is here already is to be counted. The owner sees all organisations' rows where security is not forced.
alter table response no force row level security;
insert into uncounted_response select organization_id, response_id from response where not withdrawn;
alter table response force row level security;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['question_count', 'question_level', 'uncounted_response', 'question_stop', 'question_told'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant on %I using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

-- Urgent answers: a lane that only the people named by a rule may look into. The service's own role writes nothing here but what a
-- person did and read, and reads a row only in a transaction that has named an account (earshot.account) which is among the people
-- of the row's rule. What comes in is written by the functions below, which run as the owner and hand nothing back. Nothing outside of
-- org.earshot.insight.urgent names these tables; a test looks.

create function earshot_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('earshot.account', true), '')::uuid;

-- Who may look at what a rule rang, by its latest version: someone new sees what is still open, someone who left sees nothing.
create table urgent_watch (
    organization_id uuid not null,
    rule_id uuid not null,
    version int not null,
    people uuid[] not null,
    primary key (organization_id, rule_id)
);

-- An answer that rang. What the participant gave is null once withdrawn; the answer also once it was corrected.
create table urgent_answer (
    organization_id uuid not null,
    urgent_answer_id uuid not null, -- named after response and rule
    response_id uuid not null,
    rule_id uuid not null,
    rule json not null, -- as it was when it rang
    instrument_id uuid,
    instrument_version int,
    program_id uuid,
    site_id uuid,
    language text,
    channel text,
    participant_id uuid,
    answered_at timestamptz,
    answer text, -- JSON
    primary key (organization_id, urgent_answer_id)
);
create unique index urgent_answer_of_response on urgent_answer (organization_id, response_id, rule_id);

-- What happened to it. Only ever added to, except that a withdrawal takes the notes.
create table urgent_entry (
    organization_id uuid not null,
    number bigint generated always as identity,
    urgent_answer_id uuid not null,
    at timestamptz not null,
    kind text not null check (kind in ('OPENED', 'REVISED', 'SEEN', 'FOLLOWED_UP', 'CORRECTED', 'WITHDRAWN')),
    account_id uuid,
    note text,
    primary key (organization_id, number)
);
create index urgent_entry_of_answer on urgent_entry (organization_id, urgent_answer_id, number);

-- Who read which answer and when. Only ever added to; it outlives what was read.
create table urgent_reading (
    organization_id uuid not null,
    number bigint generated always as identity,
    urgent_answer_id uuid not null,
    account_id uuid not null,
    at timestamptz not null,
    primary key (organization_id, number)
);
create index urgent_reading_of_answer on urgent_reading (organization_id, urgent_answer_id, number);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['urgent_watch', 'urgent_answer', 'urgent_entry', 'urgent_reading'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        -- For the functions below, which run as the owner.
        execute format('create policy lane on %I to current_user using (organization_id = earshot_organization())'
            ' with check (organization_id = earshot_organization())', guarded);
    end loop;
end
$$;

create policy named on urgent_watch for select
    using (organization_id = earshot_organization() and earshot_account() = any (people));
create policy named on urgent_answer for select
    using (organization_id = earshot_organization() and exists (
        select from urgent_watch as watch where watch.organization_id = urgent_answer.organization_id
            and watch.rule_id = urgent_answer.rule_id and earshot_account() = any (watch.people)));
create policy named on urgent_entry for select
    using (organization_id = earshot_organization() and exists (
        select from urgent_answer as told where told.organization_id = urgent_entry.organization_id
            and told.urgent_answer_id = urgent_entry.urgent_answer_id));
create policy own_deeds on urgent_entry for insert
    with check (organization_id = earshot_organization() and account_id = earshot_account()
        and kind in ('SEEN', 'FOLLOWED_UP') and exists (
            select from urgent_answer as told where told.organization_id = urgent_entry.organization_id
                and told.urgent_answer_id = urgent_entry.urgent_answer_id));
create policy named on urgent_reading for select
    using (organization_id = earshot_organization() and exists (
        select from urgent_answer as told where told.organization_id = urgent_reading.organization_id
            and told.urgent_answer_id = urgent_reading.urgent_answer_id));
create policy own_readings on urgent_reading for insert
    with check (organization_id = earshot_organization() and account_id = earshot_account() and exists (
        select from urgent_answer as told where told.organization_id = urgent_reading.organization_id
            and told.urgent_answer_id = urgent_reading.urgent_answer_id));

-- The people of rules, as arrays side by side; people as the text of an array. An older version changes nothing.
create function urgent_name(rules uuid[], versions int[], people text[]) returns void
    language sql security definer set search_path from current as $$
    insert into urgent_watch
    select earshot_organization(), rule_id, version, named::uuid[]
    from unnest(rules, versions, people) as known (rule_id, version, named)
    where not exists (select from urgent_watch as held where held.organization_id = earshot_organization()
        and held.rule_id = known.rule_id and held.version >= known.version) -- mostly so, and then nothing is locked
    on conflict (organization_id, rule_id) do update set version = excluded.version, people = excluded.people
        where urgent_watch.version < excluded.version;
$$;

-- Answers that rang, an array of JSON objects. The same answer again changes nothing, another one that rings too is told as revised.
-- One that is no longer fresh rings nobody, and only keeps up what rang before.
create function urgent_ring(came json, now timestamptz) returns void
    language plpgsql security definer set search_path from current as $$
declare
    one record;
    known boolean;
    before text;
begin
    for one in select * from json_to_recordset(came) as rang (id uuid, response uuid, rule json, instrument uuid, version int,
        program uuid, site uuid, language text, channel text, participant uuid, answered timestamptz, answer text, fresh boolean)
    loop
        select true, told.answer into known, before from urgent_answer as told
        where told.organization_id = earshot_organization() and told.urgent_answer_id = one.id;
        continue when before = one.answer or (known is null and not one.fresh);
        insert into urgent_answer values (earshot_organization(), one.id, one.response, (one.rule ->> 'id')::uuid, one.rule,
            one.instrument, one.version, one.program, one.site, one.language, one.channel, one.participant, one.answered, one.answer)
        on conflict (organization_id, urgent_answer_id) do update set (instrument_version, program_id, site_id, language, channel,
            answered_at, answer) = row (excluded.instrument_version, excluded.program_id, excluded.site_id, excluded.language,
            excluded.channel, excluded.answered_at, excluded.answer);
        insert into urgent_entry (organization_id, urgent_answer_id, at, kind) values (earshot_organization(), one.id, now,
            case when before is null then 'OPENED' else 'REVISED' end);
    end loop;
end
$$;

-- Revised responses, an array of JSON objects: response, the rules it still rings by, and its answers by question as JSON texts.
-- What rang and is no longer said is told as corrected, and forgotten.
create function urgent_correct(revised json, now timestamptz) returns void
    language sql security definer set search_path from current as $$
    with gone as (
        update urgent_answer as told set answer = null
        from json_to_recordset(revised) as said (response uuid, rings json, answers json)
        where told.organization_id = earshot_organization() and told.response_id = said.response and told.answer is not null
            and told.rule_id::text not in (select json_array_elements_text(said.rings))
            and said.answers ->> (told.rule ->> 'question') is distinct from told.answer
        returning told.urgent_answer_id
    )
    insert into urgent_entry (organization_id, urgent_answer_id, at, kind)
    select earshot_organization(), urgent_answer_id, now, 'CORRECTED' from gone;
$$;

-- Withdrawn responses: what was given goes, with every note about it; that there was something stays.
create function urgent_withdraw(responses uuid[], now timestamptz) returns void
    language sql security definer set search_path from current as $$
    with gone as (
        update urgent_answer set (instrument_id, instrument_version, program_id, site_id, language, channel, participant_id,
            answered_at, answer) = row (null, null, null, null, null, null, null, null, null)
        where organization_id = earshot_organization() and response_id = any (responses) and instrument_id is not null
        returning urgent_answer_id
    ), silent as (
        update urgent_entry set note = null
        where organization_id = earshot_organization() and urgent_answer_id in (select urgent_answer_id from gone)
    )
    insert into urgent_entry (organization_id, urgent_answer_id, at, kind)
    select earshot_organization(), urgent_answer_id, now, 'WITHDRAWN' from gone;
$$;

-- Responses removed from the log: nothing stays but who read.
create function urgent_forget(responses uuid[]) returns void
    language sql security definer set search_path from current as $$
    with gone as (
        delete from urgent_answer where organization_id = earshot_organization() and response_id = any (responses)
        returning urgent_answer_id
    )
    delete from urgent_entry where organization_id = earshot_organization()
        and urgent_answer_id in (select urgent_answer_id from gone);
$$;

-- Roles and schemas of the three services. Run as a superuser in the database `earshot`, as often as you like: it
-- brings an existing database to the same state and changes no row.
--
--   createdb earshot
--   psql -d earshot -v survey_owner_password=... -v survey_password=... \
--        -v ingest_owner_password=... -v ingest_password=... \
--        -v insight_owner_password=... -v insight_password=... -f bootstrap.sql
--
-- For each service `s` there are two roles. earshot_s_owner owns the schema `s` and migrates it. earshot_s is what the
-- service connects as: it may read and write rows of the tables that the owner creates, and nothing else. It is neither
-- owner nor superuser and cannot bypass row-level security; only so does the isolation between organisations hold.

SELECT set_config('earshot.bootstrap.survey_owner', :'survey_owner_password', false),
       set_config('earshot.bootstrap.survey', :'survey_password', false),
       set_config('earshot.bootstrap.ingest_owner', :'ingest_owner_password', false),
       set_config('earshot.bootstrap.ingest', :'ingest_password', false),
       set_config('earshot.bootstrap.insight_owner', :'insight_owner_password', false),
       set_config('earshot.bootstrap.insight', :'insight_password', false);

DO $bootstrap$
DECLARE
    service text;
    suffix text;
    login text;
    owner text;
    reader text;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;

    FOREACH service IN ARRAY ARRAY['survey', 'ingest', 'insight'] LOOP
        FOREACH suffix IN ARRAY ARRAY['_owner', ''] LOOP
            login := 'earshot_' || service || suffix;
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
                EXECUTE format('CREATE ROLE %I', login);
            END IF;
            EXECUTE format(
                'ALTER ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD %L',
                login, current_setting('earshot.bootstrap.' || service || suffix));
            EXECUTE format('ALTER ROLE %I SET search_path = %I', login, service);
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);
        END LOOP;

        owner := 'earshot_' || service || '_owner';
        reader := 'earshot_' || service;
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, owner);
        EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', service, reader);
        EXECUTE format(
            'ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I',
            owner, service, reader);
        EXECUTE format(
            'ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I GRANT USAGE ON SEQUENCES TO %I', owner, service, reader);
    END LOOP;
END
$bootstrap$;

package org.earshot.insight.response.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.answering.Step;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;
import org.earshot.insight.response.Kept;
import org.earshot.insight.response.PersonWeek;
import org.earshot.insight.response.Statement;
import org.earshot.insight.response.Statement.NeedStated;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** The table {@code response}; whoever watches answers is told in the same transaction. */
@ApplicationScoped
public class ResponseRows {
    private static final String COLUMNS =
            "response_id, revision, withdrawn, participant_id, week, cell_id, answered_at, needs, present, severity";

    private final Database database;
    private final Instance<AnswerWatch> watches;

    public ResponseRows(Database database, @Any Instance<AnswerWatch> watches) {
        this.database = database;
        this.watches = watches;
    }

    Map<UUID, Kept> kept(UUID organizationId, List<UUID> ids) {
        Map<UUID, Kept> kept = new HashMap<>();
        database.query(
                "select " + COLUMNS + " from response where organization_id = ? and response_id = any (?)",
                row -> kept.put(row.getObject("response_id", UUID.class), kept(row)),
                organizationId,
                Column.of("uuid", ids, id -> id));
        return kept;
    }

    List<Statement> statements(UUID organizationId, List<PersonWeek> touched) {
        if (touched.isEmpty()) {
            return List.of();
        }
        return database.query(
                "select " + COLUMNS + " from response join unnest(?, ?) as touched (participant_id, week)"
                        + " using (participant_id, week) where organization_id = ? and not withdrawn",
                ResponseRows::statement,
                Column.of("uuid", touched, PersonWeek::participantId),
                Column.of("int4", touched, PersonWeek::week),
                organizationId);
    }

    List<UUID> removedInstruments(UUID organizationId) {
        return database.query(
                "select instrument_id from instrument where organization_id = ? and removed",
                row -> row.getObject(1, UUID.class),
                organizationId);
    }

    List<UUID> of(UUID organizationId, UUID instrumentId, int atMost) {
        return database.query(
                "select response_id from response where organization_id = ? and instrument_id = ? limit ?",
                row -> row.getObject(1, UUID.class),
                organizationId,
                instrumentId,
                atMost);
    }

    int delete(UUID organizationId, List<UUID> ids) {
        watches.forEach(watch -> watch.forgotten(organizationId, ids));
        return database.update(
                "delete from response where organization_id = ? and response_id = any (?)",
                organizationId,
                Column.of("uuid", ids, id -> id));
    }

    /**
     * Openings that are settled and whose response changed, and steps before which someone turns out to have stated something, are
     * to be looked at again. Responses that no page can have opened, and of nobody known, cost nothing.
     */
    void reopenSteps(UUID organizationId, Changes changes) {
        List<UUID> opened = changes.kept().entrySet().stream()
                .filter(kept -> kept.getValue().withdrawn() || wasBegun(changes.record(kept.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!opened.isEmpty()) {
            database.update(
                    "update opportunity set due_at = '-infinity' where organization_id = ? and step = ?"
                            + " and opportunity_id = any (?) and due_at is null",
                    organizationId,
                    Step.ANSWERED.code(),
                    Column.of("uuid", opened, id -> id));
        }
        List<PersonWeek> people = changes.touched();
        if (!people.isEmpty()) {
            database.update(
                    "update opportunity set due_at = '-infinity' from unnest(?, ?) as said (participant_id, week)"
                            + " where organization_id = ? and opportunity.participant_id = said.participant_id"
                            + " and opportunity.week >= said.week and due_at is null",
                    Column.of("uuid", people, PersonWeek::participantId),
                    Column.of("int4", people, PersonWeek::week),
                    organizationId);
        }
    }

    /** Whether a person began it themselves, on a page or by text: then its beginning was told. */
    private static boolean wasBegun(@Nullable ResponseRecorded recorded) {
        return recorded != null && recorded.channel() != Channel.API;
    }

    void write(UUID organizationId, Changes changes) {
        watches.forEach(watch -> watch.written(organizationId, changes));
        List<Row> rows = changes.kept().entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue(), changes.record(entry.getKey())))
                .toList();
        database.update(
                """
                insert into response
                select ?, response_id, revision, withdrawn, instrument_id, version, participant_id, cell_id, language,
                    channel, answered_at, recorded_at, week, needs::text[], present::boolean[], severity::int[],
                    answers::jsonb, scores::jsonb, flags::text[], time_note
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new (response_id, revision, withdrawn,
                    instrument_id, version, participant_id, cell_id, language, channel, answered_at, recorded_at, week,
                    needs, present, severity, answers, scores, flags, time_note)
                on conflict (organization_id, response_id) do update set (revision, withdrawn, instrument_id, version,
                    participant_id, cell_id, language, channel, answered_at, recorded_at, week, needs, present, severity,
                    answers, scores, flags, time_note) = row (excluded.revision, excluded.withdrawn, excluded.instrument_id,
                    excluded.version, excluded.participant_id, excluded.cell_id, excluded.language, excluded.channel,
                    excluded.answered_at, excluded.recorded_at, excluded.week, excluded.needs, excluded.present,
                    excluded.severity, excluded.answers, excluded.scores, excluded.flags,
                    excluded.time_note)
                """,
                organizationId,
                Column.of("uuid", rows, Row::id),
                Column.of("int4", rows, row -> row.kept.revision()),
                Column.of("bool", rows, row -> row.kept.withdrawn()),
                Column.of("uuid", rows, row -> row.said(ResponseRecorded::instrumentId)),
                Column.of("int4", rows, row -> row.said(ResponseRecorded::version)),
                Column.of("uuid", rows, row -> row.counted(Statement::participantId)),
                Column.of("uuid", rows, row -> row.counted(Statement::cellId)),
                Column.of("text", rows, row -> row.said(ResponseRecorded::language)),
                Column.of(
                        "text",
                        rows,
                        row -> row.said(recorded -> recorded.channel().name())),
                Column.of("timestamptz", rows, row -> row.counted(Statement::answeredAt)),
                Column.of("timestamptz", rows, row -> row.said(ResponseRecorded::recordedAt)),
                Column.of("int4", rows, row -> row.counted(Statement::week)),
                Column.of("text", rows, row -> row.needs(stated -> quoted(stated.need()))),
                Column.of("text", rows, row -> row.needs(stated -> stated.present() ? "t" : "f")),
                Column.of("text", rows, row -> row.needs(stated -> Integer.toString(stated.severity()))),
                Column.of("text", rows, row -> row.said(recorded -> json(recorded.answers()))),
                Column.of("text", rows, row -> row.said(recorded -> json(recorded.scores()))),
                Column.of("text", rows, row -> row.said(ResponseRows::flags)),
                Column.of("text", rows, row -> row.said(ResponseRows::timeNote)));
    }

    /** As the text of a PostgreSQL array. */
    private static @Nullable Object flags(ResponseRecorded recorded) {
        return recorded.flags() == null
                ? null
                : recorded.flags().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object timeNote(ResponseRecorded recorded) {
        return recorded.timeNote() == null ? null : recorded.timeNote().kind().name();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getInt("revision"), row.getBoolean("withdrawn") ? null : statement(row));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getObject("response_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getInt("week"),
                row.getObject("cell_id", UUID.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                needs(row));
    }

    private static List<NeedStated> needs(ResultSet row) throws SQLException {
        String[] needs = (String[]) elements(row.getArray("needs"));
        Boolean[] present = (Boolean[]) elements(row.getArray("present"));
        Integer[] severity = (Integer[]) elements(row.getArray("severity"));
        List<NeedStated> stated = new ArrayList<>();
        for (int i = 0; i < needs.length; i++) {
            stated.add(new NeedStated(needs[i], present[i], severity[i]));
        }
        return stated;
    }

    private static Object elements(Array array) throws SQLException {
        return array.getArray();
    }

    /** A response as it is to be written; {@code recorded} is null once withdrawn. */
    private record Row(UUID id, Kept kept, @Nullable ResponseRecorded recorded) {

        @Nullable Object said(Function<ResponseRecorded, @Nullable Object> part) {
            return recorded == null ? null : part.apply(recorded);
        }

        @Nullable Object counted(Function<Statement, @Nullable Object> part) {
            Statement statement = kept.statement();
            return statement == null ? null : part.apply(statement);
        }

        /** As the text of a PostgreSQL array: unnest would flatten an array of arrays. */
        @Nullable Object needs(Function<NeedStated, String> part) {
            return counted(
                    statement -> statement.needs().stream().map(part).collect(Collectors.joining(",", "{", "}")));
        }
    }
}

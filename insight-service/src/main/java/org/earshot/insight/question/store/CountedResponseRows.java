package org.earshot.insight.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.question.CountedResponses;
import org.earshot.insight.question.Given;
import org.earshot.insight.question.VersionKey;
import org.earshot.platform.kafka.EventJson;

/** The table {@code uncounted_response}, beside {@code response}. */
@ApplicationScoped
public class CountedResponseRows implements CountedResponses {
    private static final String SELECT =
            "select response_id, response.participant_id, response.instrument_id, response.version, language, channel,"
                    + " answered_at, answers from response";
    private static final String COUNTED = " and not withdrawn and not exists (select from uncounted_response"
            + " where uncounted_response.organization_id = response.organization_id"
            + " and uncounted_response.response_id = response.response_id)";

    private final Database database;

    public CountedResponseRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Given> counted(UUID organizationId, Collection<UUID> responseIds) {
        return database.query(
                SELECT + " where organization_id = ? and response_id = any (?)" + COUNTED,
                CountedResponseRows::given,
                organizationId,
                ids(responseIds));
    }

    @Override
    public List<Given> beside(UUID organizationId, Collection<Given> responses) {
        List<Turn> turns = responses.stream()
                .filter(response -> response.participantId() != null)
                .map(response -> new Turn(response.participantId(), response.version()))
                .distinct()
                .toList();
        return turns.isEmpty()
                ? List.of()
                : database.query(
                        SELECT
                                + " join unnest(?, ?, ?) as turn (person, asked, asked_version)"
                                + " on response.participant_id = person and response.instrument_id = asked"
                                + " and response.version = asked_version where organization_id = ?"
                                + COUNTED,
                        CountedResponseRows::given,
                        Column.of("uuid", turns, Turn::person),
                        Column.of("uuid", turns, turn -> turn.version.instrumentId()),
                        Column.of("int4", turns, turn -> turn.version.version()),
                        organizationId);
    }

    @Override
    public List<Given> waiting(UUID organizationId, UUID after, int atMost) {
        return database.query(
                SELECT
                        + " join uncounted_response using (organization_id, response_id)"
                        + " where organization_id = ? and response_id > ? and not withdrawn order by response_id limit ?",
                CountedResponseRows::given,
                organizationId,
                after,
                atMost);
    }

    @Override
    public void await(UUID organizationId, Collection<UUID> responseIds) {
        database.update(
                "insert into uncounted_response select ?, * from unnest(?) on conflict do nothing",
                organizationId,
                ids(responseIds));
    }

    @Override
    public void settle(UUID organizationId, Collection<UUID> responseIds) {
        database.update(
                "delete from uncounted_response where organization_id = ? and response_id = any (?)",
                organizationId,
                ids(responseIds));
    }

    @Override
    public void awaitAll(UUID organizationId, VersionKey version) {
        database.update(
                "insert into uncounted_response select organization_id, response_id from response where organization_id = ?"
                        + " and instrument_id = ? and version = ? and not withdrawn on conflict do nothing",
                organizationId,
                version.instrumentId(),
                version.version());
    }

    @Override
    public boolean anyWaits(UUID organizationId) {
        return database.first(
                        "select 1 from uncounted_response where organization_id = ? limit 1",
                        row -> true,
                        organizationId)
                .orElse(false);
    }

    private static Column ids(Collection<UUID> ids) {
        return Column.of("uuid", ids, id -> id);
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("response_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                new VersionKey(row.getObject("instrument_id", UUID.class), row.getInt("version")),
                Objects.requireNonNullElse(row.getString("language"), ""),
                Channel.API.name().equals(row.getString("channel")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                answers(row.getString("answers")));
    }

    private static Answers answers(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Answers.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Turn(UUID person, VersionKey version) {}
}

package org.earshot.insight.question.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.question.QuestionKey;
import org.earshot.insight.question.Snapshot;
import org.earshot.insight.question.ToldQuestions;
import org.earshot.insight.question.VersionKey;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.outbox.Outbox;

/** The table {@code question_told}, and the facts that follow from it. */
@ApplicationScoped
public class ToldQuestionRows implements ToldQuestions {
    private final Database database;
    private final Outbox outbox;

    public ToldQuestionRows(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Map<String, Snapshot> of(UUID organizationId, VersionKey version) {
        Map<String, Snapshot> told = new HashMap<>();
        database.query(
                "select question_id, told from question_told where organization_id = ? and instrument_id = ? and version = ?",
                row -> told.put(row.getString(1), read(row.getString(2))),
                organizationId,
                version.instrumentId(),
                version.version());
        return told;
    }

    @Override
    public Map<VersionKey, Snapshot> wholes(UUID organizationId) {
        Map<VersionKey, Snapshot> wholes = new HashMap<>();
        database.query(
                "select instrument_id, version, told from question_told where organization_id = ? and question_id = ?",
                row -> wholes.put(new VersionKey(row.getObject(1, UUID.class), row.getInt(2)), read(row.getString(3))),
                organizationId,
                QuestionKey.WHOLE);
        return wholes;
    }

    @Override
    public void keep(UUID organizationId, VersionKey version, Map<String, Snapshot> told) {
        List<Map.Entry<String, Snapshot>> rows = List.copyOf(told.entrySet());
        database.update(
                "insert into question_told select ?, ?, ?, question_id, told::jsonb from unnest(?, ?) as now (question_id, told)"
                        + " on conflict (organization_id, instrument_id, version, question_id) do update set told = excluded.told",
                organizationId,
                version.instrumentId(),
                version.version(),
                Column.of("text", rows, Map.Entry::getKey),
                Column.of("text", rows, row -> new String(EventJson.write(row.getValue()), StandardCharsets.UTF_8)));
    }

    @Override
    public void drop(UUID organizationId, VersionKey version) {
        database.update(
                "delete from question_told where organization_id = ? and instrument_id = ? and version = ?",
                organizationId,
                version.instrumentId(),
                version.version());
    }

    @Override
    public void tell(QuestionReview review) {
        outbox.add(Topics.QUESTION_REVIEWS, review);
    }

    @Override
    public void takeBack(UUID organizationId, UUID instrumentId) {
        outbox.addTombstone(Topics.QUESTION_REVIEWS, organizationId, QuestionReview.key(organizationId, instrumentId));
    }

    private static Snapshot read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was told of a question cannot be read", e);
        }
    }
}

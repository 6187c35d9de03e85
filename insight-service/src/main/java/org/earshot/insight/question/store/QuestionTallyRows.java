package org.earshot.insight.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.question.LevelCounts;
import org.earshot.insight.question.LevelKey;
import org.earshot.insight.question.QuestionCounts;
import org.earshot.insight.question.QuestionKey;
import org.earshot.insight.question.QuestionTallies;
import org.earshot.insight.question.Tally;
import org.earshot.insight.question.VersionKey;

/** The tables {@code question_count} and {@code question_level}. */
@ApplicationScoped
public class QuestionTallyRows implements QuestionTallies {
    private static final String OF_VERSION = " where organization_id = ? and instrument_id = ? and version = ?";

    private final Database database;

    public QuestionTallyRows(Database database) {
        this.database = database;
    }

    @Override
    public void move(UUID organizationId, Tally change) {
        List<Map.Entry<QuestionKey, QuestionCounts>> counts =
                List.copyOf(change.questions().entrySet());
        if (!counts.isEmpty()) {
            add(organizationId, counts);
        }
        List<Map.Entry<LevelKey, LevelCounts>> levels =
                List.copyOf(change.levels().entrySet());
        if (!levels.isEmpty()) {
            addLevels(organizationId, levels);
        }
    }

    private void add(UUID organizationId, List<Map.Entry<QuestionKey, QuestionCounts>> rows) {
        database.update(
                """
                insert into question_count
                select ?, delta.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as delta (instrument_id, version, question_id,
                    shown, left_open, rather_not_say, other, lowest, highest, run, alike)
                on conflict (organization_id, instrument_id, version, question_id) do update set
                    shown = question_count.shown + excluded.shown,
                    left_open = question_count.left_open + excluded.left_open,
                    rather_not_say = question_count.rather_not_say + excluded.rather_not_say,
                    other = question_count.other + excluded.other,
                    lowest = question_count.lowest + excluded.lowest,
                    highest = question_count.highest + excluded.highest,
                    run = question_count.run + excluded.run,
                    alike = question_count.alike + excluded.alike
                """,
                organizationId,
                Column.of("uuid", rows, row -> row.getKey().version().instrumentId()),
                Column.of("int4", rows, row -> row.getKey().version().version()),
                Column.of("text", rows, row -> row.getKey().question()),
                Column.of("int8", rows, row -> row.getValue().shown()),
                Column.of("int8", rows, row -> row.getValue().leftOpen()),
                Column.of("int8", rows, row -> row.getValue().ratherNotSay()),
                Column.of("int8", rows, row -> row.getValue().other()),
                Column.of("int8", rows, row -> row.getValue().lowest()),
                Column.of("int8", rows, row -> row.getValue().highest()),
                Column.of("int8", rows, row -> row.getValue().run()),
                Column.of("int8", rows, row -> row.getValue().alike()));
        if (rows.stream().anyMatch(row -> row.getValue().shown() < 0)) {
            database.update(
                    "delete from question_count where organization_id = ? and shown = 0 and run = 0", organizationId);
        }
    }

    private void addLevels(UUID organizationId, List<Map.Entry<LevelKey, LevelCounts>> rows) {
        database.update(
                """
                insert into question_level
                select ?, delta.* from unnest(?, ?, ?, ?, ?, ?, ?) as delta (instrument_id, version, question_id, language,
                    level, people, high)
                on conflict (organization_id, instrument_id, version, question_id, language, level) do update set
                    people = question_level.people + excluded.people,
                    high = question_level.high + excluded.high
                """,
                organizationId,
                Column.of("uuid", rows, row -> row.getKey().question().version().instrumentId()),
                Column.of("int4", rows, row -> row.getKey().question().version().version()),
                Column.of("text", rows, row -> row.getKey().question().question()),
                Column.of("text", rows, row -> row.getKey().language()),
                Column.of("int4", rows, row -> row.getKey().level()),
                Column.of("int8", rows, row -> row.getValue().people()),
                Column.of("int8", rows, row -> row.getValue().high()));
        if (rows.stream().anyMatch(row -> row.getValue().people() < 0)) {
            database.update("delete from question_level where organization_id = ? and people = 0", organizationId);
        }
    }

    @Override
    public boolean drop(UUID organizationId, VersionKey version) {
        database.update(
                "delete from question_level" + OF_VERSION, organizationId, version.instrumentId(), version.version());
        return database.update(
                        "delete from question_count" + OF_VERSION,
                        organizationId,
                        version.instrumentId(),
                        version.version())
                > 0;
    }

    @Override
    public Map<VersionKey, Long> people(UUID organizationId) {
        Map<VersionKey, Long> people = new HashMap<>();
        database.query(
                "select instrument_id, version, shown from question_count where organization_id = ? and question_id = ?",
                row -> people.put(new VersionKey(row.getObject(1, UUID.class), row.getInt(2)), row.getLong(3)),
                organizationId,
                QuestionKey.WHOLE);
        return people;
    }

    @Override
    public Map<QuestionKey, QuestionCounts> questions(UUID organizationId, VersionKey version) {
        Map<QuestionKey, QuestionCounts> counts = new HashMap<>();
        database.query(
                "select question_id, shown, left_open, rather_not_say, other, lowest, highest, run, alike from question_count"
                        + OF_VERSION,
                row -> counts.put(
                        new QuestionKey(version, row.getString(1)),
                        new QuestionCounts(
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9))),
                organizationId,
                version.instrumentId(),
                version.version());
        return counts;
    }

    @Override
    public Map<LevelKey, LevelCounts> levels(UUID organizationId, VersionKey version) {
        Map<LevelKey, LevelCounts> levels = new HashMap<>();
        database.query(
                "select question_id, language, level, people, high from question_level" + OF_VERSION,
                row -> levels.put(
                        new LevelKey(new QuestionKey(version, row.getString(1)), row.getString(2), row.getInt(3)),
                        new LevelCounts(row.getLong(4), row.getLong(5))),
                organizationId,
                version.instrumentId(),
                version.version());
        return levels;
    }
}

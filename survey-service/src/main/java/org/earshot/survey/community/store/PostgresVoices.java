package org.earshot.survey.community.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.community.LogEntry;
import org.earshot.survey.community.Mark;
import org.earshot.survey.community.Opinion;
import org.earshot.survey.community.Voices;
import org.earshot.survey.postgres.Sql;

/** Tables {@code community_opinion} and {@code assumption_log}. */
@ApplicationScoped
class PostgresVoices implements Voices {
    private final Sql sql;

    PostgresVoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Opinion> opinions(UUID instrumentId) {
        return sql.all(
                "select * from community_opinion where instrument_id = ? order by said_at, opinion_id",
                PostgresVoices::opinion,
                instrumentId);
    }

    @Override
    public void keep(UUID organizationId, UUID instrumentId, Opinion opinion) {
        sql.change(
                "insert into community_opinion (organization_id, instrument_id, reviewer, question_id, opinion_id, mark,"
                        + " rewording, why, language, wording, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organization_id, instrument_id, reviewer, question_id) do update set"
                        + " opinion_id = excluded.opinion_id, mark = excluded.mark, rewording = excluded.rewording,"
                        + " why = excluded.why, language = excluded.language, wording = excluded.wording,"
                        + " said_at = excluded.said_at",
                organizationId,
                instrumentId,
                opinion.reviewer(),
                opinion.question(),
                opinion.opinionId(),
                opinion.mark().word(),
                opinion.rewording(),
                opinion.why(),
                opinion.language(),
                opinion.wording(),
                opinion.at());
    }

    @Override
    public List<LogEntry> log(UUID instrumentId) {
        return sql.all(
                "select * from assumption_log where instrument_id = ? order by written_at, entry_id",
                PostgresVoices::entry,
                instrumentId);
    }

    @Override
    public void add(UUID organizationId, UUID instrumentId, LogEntry entry) {
        sql.change(
                "insert into assumption_log (organization_id, entry_id, instrument_id, question_id, kind, text, role,"
                        + " written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                organizationId,
                entry.entryId(),
                instrumentId,
                entry.question(),
                entry.kind().word(),
                entry.text(),
                entry.role(),
                entry.by(),
                entry.at());
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                row.getObject("opinion_id", UUID.class),
                row.getString("reviewer"),
                row.getString("question_id"),
                Mark.named(row.getString("mark")).orElseThrow(),
                row.getString("rewording"),
                row.getString("why"),
                row.getString("language"),
                row.getString("wording"),
                Sql.moment(row, "said_at"));
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getObject("entry_id", UUID.class),
                row.getString("question_id"),
                LogEntry.Kind.named(row.getString("kind")).orElseThrow(),
                row.getString("text"),
                row.getString("role"),
                row.getObject("written_by", UUID.class),
                Sql.moment(row, "written_at"));
    }
}

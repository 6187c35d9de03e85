package org.earshot.survey.instrument.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.History;
import org.earshot.survey.instrument.Step;
import org.earshot.survey.postgres.Sql;

/** Table {@code draft_step}. */
@ApplicationScoped
class PostgresHistory implements History {
    private static final String OF = " from draft_step where instrument_id = ? and undone = ? order by number ";
    private static final String TO_UNDO = OF + "desc limit 1";
    private static final String TO_REDO = OF + "limit 1";
    private static final String DEED = "select verb, subject";

    private final Sql sql;
    private final Documents documents;

    PostgresHistory(Sql sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public Optional<Step> toUndo(UUID instrumentId) {
        return sql.first("select *" + TO_UNDO, this::step, instrumentId, false);
    }

    @Override
    public Optional<Step> toRedo(UUID instrumentId) {
        return sql.first("select *" + TO_REDO, this::step, instrumentId, true);
    }

    @Override
    public Optional<Deed> deedToUndo(UUID instrumentId) {
        return sql.first(DEED + TO_UNDO, PostgresHistory::deed, instrumentId, false);
    }

    @Override
    public Optional<Deed> deedToRedo(UUID instrumentId) {
        return sql.first(DEED + TO_REDO, PostgresHistory::deed, instrumentId, true);
    }

    @Override
    public void add(Step step) {
        sql.change(
                "delete from draft_step where instrument_id = ? and (undone or number <= ?)",
                step.instrumentId(),
                step.number() - MOST_STEPS);
        sql.change(
                "insert into draft_step (organization_id, instrument_id, number, verb, subject, document, undone,"
                        + " taken_at) values (?, ?, ?, ?, ?, ?::json, ?, ?)",
                step.organizationId(),
                step.instrumentId(),
                step.number(),
                step.deed().verb().name(),
                step.deed().subject(),
                documents.json(step.other()),
                step.undone(),
                step.takenAt());
    }

    @Override
    public void put(Step step) {
        sql.change(
                "update draft_step set document = ?::json, undone = ?, taken_at = ? where instrument_id = ? and number = ?",
                documents.json(step.other()),
                step.undone(),
                step.takenAt(),
                step.instrumentId(),
                step.number());
    }

    private Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("organization_id", UUID.class),
                row.getObject("instrument_id", UUID.class),
                row.getInt("number"),
                deed(row),
                documents.instrument(row.getString("document")),
                row.getBoolean("undone"),
                Sql.moment(row, "taken_at"));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(Deed.Verb.valueOf(row.getString("verb")), row.getString("subject"));
    }
}

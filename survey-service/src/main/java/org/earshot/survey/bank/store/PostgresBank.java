package org.earshot.survey.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.bank.BankQuestion;
import org.earshot.survey.bank.OwnBank;
import org.earshot.survey.bank.Provenance;
import org.earshot.survey.postgres.Sql;

/** Table {@code bank_question}. */
@ApplicationScoped
class PostgresBank implements OwnBank {
    private final Sql sql;
    private final Clock clock;

    PostgresBank(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<BankQuestion> all() {
        return sql.all("select * from bank_question order by bank_question_id desc", PostgresBank::question);
    }

    @Override
    public void add(UUID organizationId, UUID id, Question question, Provenance provenance) {
        sql.change(
                "insert into bank_question (organization_id, bank_question_id, question, source, license, kept_at)"
                        + " values (?, ?, ?::json, ?, ?, ?)",
                organizationId,
                id,
                json(question),
                provenance.source(),
                provenance.license(),
                clock.instant());
    }

    @Override
    public void remove(UUID id) {
        sql.change("delete from bank_question where bank_question_id = ?", id);
    }

    private static BankQuestion question(ResultSet row) throws SQLException {
        try {
            return new BankQuestion(
                    row.getString("bank_question_id"),
                    EventJson.MAPPER.readValue(row.getString("question"), Question.class),
                    new Provenance(row.getString("source"), row.getString("license")),
                    false);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored question could not be read", e);
        }
    }

    private static String json(Question question) {
        try {
            return EventJson.MAPPER.writerFor(Question.class).writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question could not be written as JSON", e);
        }
    }
}

package org.earshot.insight.quote.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.quote.Quotes;

/** The table {@code quote}, beside the words in {@code response}. */
@ApplicationScoped
public class QuoteRows implements Quotes {
    private final Database database;

    public QuoteRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Agreed> agreed(UUID organizationId, String theme, int fromWeek, int atMost) {
        return database.query(
                """
                select response_id, question, open_text.language, answers ->> question as words, shown
                from open_text join response using (organization_id, response_id)
                    left join quote using (organization_id, response_id, question)
                where organization_id = ? and quotable and ? = any (themes) and open_text.week >= ?
                order by open_text.week desc, response_id limit ?
                """,
                row -> new Agreed(
                        row.getObject("response_id", UUID.class),
                        row.getString("question"),
                        row.getString("language"),
                        row.getString("words"),
                        row.getString("shown")),
                organizationId,
                theme,
                fromWeek,
                atMost);
    }

    @Override
    public void release(UUID organizationId, Agreed text, String shown, UUID accountId, Instant at) {
        database.update(
                """
                insert into quote values (?, ?, ?, ?, ?, ?)
                on conflict (organization_id, response_id, question) do update set shown = excluded.shown,
                    account_id = excluded.account_id, released_at = excluded.released_at
                """, organizationId, text.responseId(), text.question(), shown, accountId, at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void takeBack(UUID organizationId, Agreed text) {
        database.update(
                "delete from quote where organization_id = ? and response_id = ? and question = ?",
                organizationId,
                text.responseId(),
                text.question());
    }

    @Override
    public void forget(UUID organizationId, Collection<UUID> responseIds) {
        database.update(
                "delete from quote where organization_id = ? and response_id = any (?)",
                organizationId,
                Column.of("uuid", responseIds, id -> id));
    }
}

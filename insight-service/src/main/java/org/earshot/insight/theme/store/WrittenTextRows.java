package org.earshot.insight.theme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.theme.WrittenTexts;

/** Reads words from the table {@code response}, where alone they are. */
@ApplicationScoped
public class WrittenTextRows implements WrittenTexts {
    private final Database database;

    public WrittenTextRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Written> latest(UUID organizationId, int atMost) {
        return database.query(
                """
                select person, open_text.language, themes, answers ->> question as words
                from (
                    select * from open_text where organization_id = ? order by week desc, response_id limit ?
                ) as open_text join response using (organization_id, response_id)
                """,
                row -> new Written(
                        row.getObject("person", UUID.class),
                        row.getString("language"),
                        List.of((String[]) row.getArray("themes").getArray()),
                        row.getString("words")),
                organizationId,
                atMost);
    }
}

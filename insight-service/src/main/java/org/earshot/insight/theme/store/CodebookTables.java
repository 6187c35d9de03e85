package org.earshot.insight.theme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.StarterCodebook;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.database.Database;
import org.earshot.insight.theme.Codebooks;
import org.earshot.platform.kafka.EventJson;

/** The table {@code codebook}. */
@ApplicationScoped
public class CodebookTables implements Codebooks {
    private final Database database;

    public CodebookTables(Database database) {
        this.database = database;
    }

    @Override
    public Codebook current(UUID organizationId) {
        return database.first(
                        "select version, themes from codebook where organization_id = ? order by version desc limit 1",
                        row -> new Codebook(row.getInt("version"), themes(row.getString("themes"))),
                        organizationId)
                .orElseGet(StarterCodebook::get);
    }

    @Override
    public void add(UUID organizationId, Codebook next, Decided decided) {
        database.update(
                "insert into codebook values (?, ?, ?, ?, ?, ?::json)",
                organizationId,
                next.version(),
                decided.at().atOffset(ZoneOffset.UTC),
                decided.accountId(),
                decided.theme(),
                new String(EventJson.write(next.themes()), StandardCharsets.UTF_8));
    }

    @Override
    public List<Decided> history(UUID organizationId) {
        return database.query(
                "select version, theme, account_id, decided_at from codebook where organization_id = ?"
                        + " order by version desc limit 100",
                row -> new Decided(
                        row.getInt("version"),
                        row.getString("theme"),
                        row.getObject("account_id", UUID.class),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()),
                organizationId);
    }

    private static List<Theme> themes(String json) {
        try {
            return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Theme[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

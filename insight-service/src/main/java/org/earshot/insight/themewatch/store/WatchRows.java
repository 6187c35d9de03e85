package org.earshot.insight.themewatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.codebook.ThemeSeries;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.themewatch.ThemeWatches;
import org.earshot.insight.themewatch.WatchedTheme;

/** The table {@code watched_theme}. */
@ApplicationScoped
public class WatchRows implements ThemeWatches {
    private final Database database;

    public WatchRows(Database database) {
        this.database = database;
    }

    @Override
    public List<WatchedTheme> all(UUID organizationId) {
        return database.query(
                "select * from watched_theme where organization_id = ? order by theme",
                WatchRows::watched,
                organizationId);
    }

    private static WatchedTheme watched(ResultSet row) throws SQLException {
        return new WatchedTheme(
                new ThemeSeries(row.getString("theme"), row.getString("rule")),
                row.getInt("since_version"),
                row.getInt("since_week"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getObject("account_id", UUID.class),
                row.getObject("watched_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void put(UUID organizationId, WatchedTheme watched) {
        database.update(
                """
                insert into watched_theme values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (organization_id, theme) do update set (rule, since_version, since_week, languages)
                    = row (excluded.rule, excluded.since_version, excluded.since_week, excluded.languages)
                """,
                organizationId,
                watched.series().theme(),
                watched.series().rule(),
                watched.sinceVersion(),
                watched.sinceWeek(),
                Column.of("text", watched.languages(), language -> language),
                watched.by(),
                watched.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void remove(UUID organizationId, String theme) {
        database.update("delete from watched_theme where organization_id = ? and theme = ?", organizationId, theme);
    }
}

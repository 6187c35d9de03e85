package org.earshot.insight.theme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.theme.ThemeTallies;

/** Counts over the table {@code open_text}. */
@ApplicationScoped
public class TallyRows implements ThemeTallies {
    private static final String IN_WEEKS = " from open_text where organization_id = ? and week between ? and ?";

    private final Database database;

    public TallyRows(Database database) {
        this.database = database;
    }

    @Override
    public List<String> languages(Weeks weeks) {
        return database.query(
                "select distinct language" + IN_WEEKS + " order by 1",
                row -> row.getString(1),
                weeks.organizationId(),
                weeks.from(),
                weeks.to());
    }

    @Override
    public long writers(Weeks weeks, Set<String> languages) {
        return count(
                "select count(distinct person)" + IN_WEEKS + " and language = any (?)",
                weeks.organizationId(),
                weeks.from(),
                weeks.to(),
                Column.of("text", languages, language -> language));
    }

    @Override
    public long unthemed(Weeks weeks) {
        return count(
                "select count(*) from (select person" + IN_WEEKS
                        + " group by person having bool_and(themes = '{}')) as silent",
                weeks.organizationId(),
                weeks.from(),
                weeks.to());
    }

    @Override
    public Map<String, Long> people(Weeks weeks) {
        Map<String, Long> people = new HashMap<>();
        database.query(
                """
                select theme, count(distinct person) from open_text, unnest(themes) as theme
                where organization_id = ? and week between ? and ? group by theme
                """,
                row -> people.put(row.getString(1), row.getLong(2)),
                weeks.organizationId(),
                weeks.from(),
                weeks.to());
        return people;
    }

    @Override
    public List<WordTally> words(Weeks weeks, int nowFrom, String language) {
        return database.query(
                """
                select stem, mode() within group (order by lower(form)) as form, bool_or(form = lower(form)) as small,
                    count(distinct person) filter (where week >= ?) as now,
                    count(distinct person) filter (where week < ?) as before
                from (
                    (select week, person, stems, forms from open_text
                    where organization_id = ? and week between ? and ? and split_part(language, '-', 1) = ?
                    order by week desc, response_id limit ?)
                    union all
                    (select week, person, stems, forms from open_text
                    where organization_id = ? and week between ? and ? and split_part(language, '-', 1) = ?
                    order by week desc, response_id limit ?)
                ) as text, unnest(stems, forms) as word (stem, form)
                group by stem
                """,
                row -> new WordTally(
                        row.getString("stem"),
                        row.getString("form"),
                        row.getBoolean("small"),
                        row.getLong("now"),
                        row.getLong("before")),
                nowFrom,
                nowFrom,
                weeks.organizationId(),
                nowFrom,
                weeks.to(),
                language,
                ThemeTallies.MOST_NOW,
                weeks.organizationId(),
                weeks.from(),
                nowFrom - 1,
                language,
                ThemeTallies.MOST_BEFORE);
    }

    private long count(String sql, Object... parameters) {
        return database.first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }
}

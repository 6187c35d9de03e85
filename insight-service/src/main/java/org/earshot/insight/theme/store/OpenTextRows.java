package org.earshot.insight.theme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answers;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.theme.CountedWord;
import org.earshot.insight.theme.OpenTexts;
import org.earshot.insight.theme.SortedText;
import org.earshot.insight.theme.Unsorted;
import org.earshot.insight.theme.WrittenText;
import org.earshot.platform.kafka.EventJson;

/** The tables {@code open_text} and {@code unsorted_text}. */
@ApplicationScoped
public class OpenTextRows implements OpenTexts {
    private final Database database;

    public OpenTextRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Unsorted> unsorted(UUID organizationId, UUID after, int atMost) {
        return database.query("""
                select response_id, revision, coalesce(participant_id, response_id) as person, week, cell_id, answered_at,
                    language, instrument_id, version, answers
                from unsorted_text join response using (organization_id, response_id)
                where organization_id = ? and response_id > ? and not withdrawn
                order by response_id limit ?
                """, OpenTextRows::unsorted, organizationId, after, atMost);
    }

    @Override
    public long waiting(UUID organizationId) {
        return database.first(
                        "select count(*) from unsorted_text where organization_id = ?",
                        row -> row.getLong(1),
                        organizationId)
                .orElse(0L);
    }

    @Override
    public void keep(UUID organizationId, int codebookVersion, List<Unsorted> read, List<SortedText> texts) {
        Column ids = Column.of("uuid", read, response -> response.by().responseId());
        Column revisions = Column.of("int4", read, response -> response.by().revision());
        database.update("""
                delete from open_text using unnest(?, ?) as read (response_id, revision), response
                where open_text.organization_id = ? and open_text.response_id = read.response_id
                    and response.organization_id = open_text.organization_id
                    and response.response_id = read.response_id and response.revision = read.revision
                """, ids, revisions, organizationId);
        insert(organizationId, codebookVersion, texts);
        database.update("""
                delete from unsorted_text using unnest(?, ?) as read (response_id, revision), response
                where unsorted_text.organization_id = ? and unsorted_text.response_id = read.response_id
                    and response.organization_id = unsorted_text.organization_id
                    and response.response_id = read.response_id and response.revision = read.revision
                """, ids, revisions, organizationId);
    }

    private void insert(UUID organizationId, int codebookVersion, List<SortedText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        database.update(
                """
                insert into open_text
                select ?, new.response_id, new.question, ?, new.person, new.week, new.cell_id, new.answered_at, new.language,
                    new.quotable, new.themes::text[], new.stems::text[], new.forms::text[]
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new (response_id, revision, question, person, week,
                    cell_id, answered_at, language, quotable, themes, stems, forms)
                join response on response.organization_id = ? and response.response_id = new.response_id
                    and response.revision = new.revision and not response.withdrawn
                """,
                organizationId,
                codebookVersion,
                Column.of("uuid", texts, text -> text.by().responseId()),
                Column.of("int4", texts, text -> text.by().revision()),
                Column.of("text", texts, SortedText::question),
                Column.of("uuid", texts, text -> text.by().person()),
                Column.of("int4", texts, text -> text.by().week()),
                Column.of("uuid", texts, text -> text.by().cellId()),
                Column.of("timestamptz", texts, text -> text.by().answeredAt().atOffset(ZoneOffset.UTC)),
                Column.of("text", texts, text -> text.by().language()),
                Column.of("bool", texts, SortedText::quotable),
                Column.of("text", texts, text -> array(text.themes())),
                Column.of(
                        "text",
                        texts,
                        text -> array(
                                text.counted().stream().map(CountedWord::stem).toList())),
                Column.of(
                        "text",
                        texts,
                        text -> array(
                                text.counted().stream().map(CountedWord::form).toList())),
                organizationId);
    }

    @Override
    public void unsort(UUID organizationId, Collection<UUID> responseIds) {
        database.update(
                "insert into unsorted_text select ?, * from unnest(?) on conflict do nothing",
                organizationId,
                Column.of("uuid", responseIds, id -> id));
    }

    @Override
    public void unsortAll(UUID organizationId) {
        database.update(
                "insert into unsorted_text select distinct organization_id, response_id from open_text"
                        + " where organization_id = ? on conflict do nothing",
                organizationId);
    }

    @Override
    public void forget(UUID organizationId, Collection<UUID> responseIds) {
        delete(organizationId, "open_text", responseIds);
        delete(organizationId, "unsorted_text", responseIds);
    }

    private void delete(UUID organizationId, String table, Collection<UUID> responseIds) {
        database.update(
                "delete from " + table + " where organization_id = ? and response_id = any (?)",
                organizationId,
                Column.of("uuid", responseIds, id -> id));
    }

    private static Unsorted unsorted(ResultSet row) throws SQLException {
        return new Unsorted(
                new WrittenText.By(
                        row.getObject("response_id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("person", UUID.class),
                        row.getInt("week"),
                        row.getObject("cell_id", UUID.class),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("language"), "")),
                row.getObject("instrument_id", UUID.class),
                row.getInt("version"),
                answers(row.getString("answers")));
    }

    private static Answers answers(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Answers.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the text of a PostgreSQL array: unnest would flatten an array of arrays. */
    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}

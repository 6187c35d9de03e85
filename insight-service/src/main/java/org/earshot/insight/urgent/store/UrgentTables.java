package org.earshot.insight.urgent.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.insight.database.Database;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.urgent.UrgentAnswer;
import org.earshot.insight.urgent.UrgentEntry;
import org.earshot.insight.urgent.UrgentHistory;
import org.earshot.insight.urgent.UrgentStore;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** What an account may see of the lane; PostgreSQL decides, by the account that the transaction names. */
@ApplicationScoped
public class UrgentTables implements UrgentStore {
    private static final String TOLD = "select * from urgent_answer where organization_id = earshot_organization()";

    private final Database database;
    private final Alone alone;
    private final Looking looking;
    private final EntryRows entries;
    private final NamedPeople people;

    public UrgentTables(Database database, Alone alone, Looking looking, EntryRows entries, NamedPeople people) {
        this.database = database;
        this.alone = alone;
        this.looking = looking;
        this.entries = entries;
        this.people = people;
    }

    @Override
    public <T> T as(UUID organizationId, UUID accountId, Supplier<T> work) {
        return looking.at(organizationId, () -> named(organizationId, accountId, work));
    }

    @Override
    public <T> T aloneAs(UUID organizationId, UUID accountId, Supplier<T> work) {
        return alone.with(organizationId, () -> named(organizationId, accountId, work));
    }

    private <T> T named(UUID organizationId, UUID accountId, Supplier<T> work) {
        people.keepUp(organizationId);
        database.query("select set_config('earshot.account', ?, true)", row -> 1, accountId.toString());
        return work.get();
    }

    @Override
    public boolean isNamed() {
        return database.first(
                        "select 1 from urgent_watch where organization_id = earshot_organization()"
                                + " and earshot_account() = any (people)",
                        row -> 1)
                .isPresent();
    }

    @Override
    public List<UrgentAnswer> all() {
        List<UrgentAnswer> told = database.query(TOLD, row -> answer(row, List.of(), List.of()));
        Map<UUID, List<UrgentEntry>> histories =
                entries.entries(told.stream().map(UrgentAnswer::id).toList());
        return told.stream()
                .map(each -> with(each, histories))
                .sorted((one, other) ->
                        other.history().openedAt().compareTo(one.history().openedAt()))
                .toList();
    }

    @Override
    public Optional<UrgentAnswer> one(UUID id) {
        return database.first(
                TOLD + " and urgent_answer_id = ?",
                row -> answer(row, entries.entries(List.of(id)).getOrDefault(id, List.of()), entries.readings(id)),
                id);
    }

    @Override
    public void read(UUID id, Instant at) {
        entries.read(id, at);
    }

    @Override
    public void add(UUID id, UrgentEntry entry) {
        entries.add(id, entry);
    }

    @Override
    public long latest() {
        return isNamed() ? entries.latest() : 0;
    }

    private static UrgentAnswer with(UrgentAnswer told, Map<UUID, List<UrgentEntry>> histories) {
        return new UrgentAnswer(
                told.id(),
                told.rule(),
                told.given(),
                new UrgentHistory(histories.getOrDefault(told.id(), List.of())),
                told.readings());
    }

    private static UrgentAnswer answer(ResultSet row, List<UrgentEntry> entries, List<UrgentAnswer.Reading> readings)
            throws SQLException {
        return new UrgentAnswer(
                row.getObject("urgent_answer_id", UUID.class),
                read(row.getString("rule"), UrgentRule.class),
                given(row),
                new UrgentHistory(entries),
                readings);
    }

    private static UrgentAnswer.@Nullable Given given(ResultSet row) throws SQLException {
        if (row.getObject("instrument_id", UUID.class) == null) {
            return null;
        }
        String answer = row.getString("answer");
        return new UrgentAnswer.Given(
                row.getInt("instrument_version"),
                row.getObject("program_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getString("language"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("participant_id", UUID.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                answer == null ? null : read(answer, Answer.class));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

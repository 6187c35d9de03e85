package org.earshot.insight.update.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.UpdateTakenBack;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.shift.GroupRef;
import org.earshot.insight.update.About;
import org.earshot.insight.update.Update;
import org.earshot.insight.update.UpdateEntry;
import org.earshot.insight.update.UpdateHistory;
import org.earshot.insight.update.UpdateStore;
import org.earshot.insight.update.UpdateText;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.outbox.Outbox;

/** The tables {@code told_update} and {@code told_entry}, and the outbox. */
@ApplicationScoped
public class UpdateTables implements UpdateStore {
    private static final String SELECT = """
            select told_id, program_id, need, dimension, group_name, alert_id, action_id from told_update where organization_id = ?
            """;
    private static final UpdateHistory NO_HISTORY = new UpdateHistory(List.of());
    private static final TypeReference<Map<String, UpdateText>> TEXTS = new TypeReference<>() {};

    private final Database database;
    private final Outbox outbox;

    public UpdateTables(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public List<Update> all(UUID organizationId) {
        return updates(organizationId, SELECT + " order by number desc", organizationId);
    }

    @Override
    public Optional<Update> update(UUID organizationId, UUID updateId) {
        return updates(organizationId, SELECT + " and told_id = ?", organizationId, updateId).stream()
                .findFirst();
    }

    private List<Update> updates(UUID organizationId, String sql, Object... parameters) {
        List<Update> updates = database.query(sql, UpdateTables::update, parameters);
        Map<UUID, List<UpdateEntry>> entries = new HashMap<>();
        database.query(
                """
                select told_id, at, kind, account_id, texts from told_entry
                where organization_id = ? and told_id = any (?) order by number
                """,
                row -> entries.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(entry(row)),
                organizationId,
                Column.of("uuid", updates, Update::id));
        return updates.stream()
                .map(update -> new Update(
                        update.id(), update.about(), new UpdateHistory(entries.getOrDefault(update.id(), List.of()))))
                .toList();
    }

    @Override
    public void add(UUID organizationId, UUID updateId, About about) {
        GroupRef group = about.group();
        database.update(
                """
                insert into told_update (organization_id, told_id, program_id, need, dimension, group_name, alert_id, action_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                organizationId,
                updateId,
                about.programId(),
                about.need(),
                group == null ? null : group.dimension(),
                group == null ? null : group.group(),
                about.alertId(),
                about.actionId());
    }

    @Override
    public void add(UUID organizationId, UUID updateId, UpdateEntry entry) {
        Map<String, UpdateText> texts = entry.texts();
        database.update(
                """
                insert into told_entry (organization_id, told_id, at, kind, account_id, texts)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """,
                organizationId,
                updateId,
                entry.at().atOffset(ZoneOffset.UTC),
                entry.kind().name(),
                entry.by(),
                texts == null ? null : new String(EventJson.write(texts), StandardCharsets.UTF_8));
        if (entry.kind() == UpdateEntry.Kind.TAKEN_BACK) {
            outbox.add(Topics.UPDATES, new UpdateTakenBack(organizationId, updateId, entry.at()));
        }
    }

    private static Update update(ResultSet row) throws SQLException {
        String dimension = row.getString(4);
        return new Update(
                row.getObject(1, UUID.class),
                new About(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        dimension == null ? null : new GroupRef(dimension, row.getString(5)),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class)),
                NO_HISTORY);
    }

    private static UpdateEntry entry(ResultSet row) throws SQLException {
        String texts = row.getString(5);
        return new UpdateEntry(
                row.getObject(2, OffsetDateTime.class).toInstant(),
                UpdateEntry.Kind.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                texts == null ? null : texts(texts));
    }

    private static Map<String, UpdateText> texts(String json) {
        try {
            return EventJson.MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the texts of an update cannot be read", e);
        }
    }
}

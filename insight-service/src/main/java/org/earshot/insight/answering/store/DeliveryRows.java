package org.earshot.insight.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.answering.Delivery;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;

/** The table {@code delivery}. */
@ApplicationScoped
public class DeliveryRows {
    private final Database database;

    public DeliveryRows(Database database) {
        this.database = database;
    }

    /** Keeps what is new. What arrived after all has arrived, whatever was told before or comes late. */
    void keep(UUID organizationId, List<Delivery> told) {
        database.update(
                """
                insert into delivery
                select distinct on (message_id) ?, message_id, invitation_id, channel, told_at, arrived
                from unnest(?, ?, ?, ?, ?) as new (message_id, invitation_id, channel, told_at, arrived)
                order by message_id, arrived desc, told_at
                on conflict (organization_id, message_id) do update set arrived = true
                    where excluded.arrived and not delivery.arrived
                """,
                organizationId,
                Column.of("uuid", told, Delivery::messageId),
                Column.of("uuid", told, Delivery::invitationId),
                Column.of("text", told, Delivery::channel),
                Column.of("timestamptz", told, Delivery::at),
                Column.of("bool", told, Delivery::arrived));
    }

    List<Delivery> ofInvitations(UUID organizationId, List<UUID> invitations) {
        return database.query(
                """
                select message_id, invitation_id, channel, told_at, arrived from delivery
                where organization_id = ? and invitation_id = any (?)
                """,
                row -> new Delivery(
                        organizationId,
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getBoolean(5)),
                organizationId,
                Column.of("uuid", invitations, id -> id));
    }

    /** When each of these messages arrived; one that did not is absent. */
    Map<UUID, Instant> arrived(UUID organizationId, List<UUID> messages) {
        Map<UUID, Instant> arrived = new HashMap<>();
        database.query(
                "select message_id, told_at from delivery where organization_id = ? and message_id = any (?) and arrived",
                row -> arrived.put(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()),
                organizationId,
                Column.of("uuid", messages, id -> id));
        return arrived;
    }

    void forget(UUID organizationId, List<UUID> invitations) {
        database.update(
                "delete from delivery where organization_id = ? and invitation_id = any (?)",
                organizationId,
                Column.of("uuid", invitations, id -> id));
    }
}

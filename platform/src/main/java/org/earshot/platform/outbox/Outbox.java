package org.earshot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Events written in the transaction that makes them true; {@link OutboxRelay} brings them to Kafka. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (organization_id, topic, record_key, event_type, body) values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final OutboxRelay relay;

    public Outbox(DataSource dataSource, OutboxRelay relay) {
        this.dataSource = dataSource;
        this.relay = relay;
    }

    /** Adds {@code event} to the running transaction. */
    public void add(Topic topic, Event event) {
        insert(topic, event.organizationId(), event.key(), event.eventType(), EventJson.write(event));
    }

    /** Adds the removal of {@code key} from a compacted topic. */
    public void addTombstone(Topic topic, UUID organizationId, String key) {
        insert(topic, organizationId, key, "org.earshot.removed.v1", null);
    }

    private void insert(Topic topic, UUID organizationId, String key, String eventType, byte @Nullable [] json) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, organizationId);
            statement.setString(2, topic.name());
            statement.setString(3, key);
            statement.setString(4, eventType);
            statement.setBytes(5, json);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written topic=" + topic.name(), e);
        }
        relay.wakeAfterCommit();
    }
}

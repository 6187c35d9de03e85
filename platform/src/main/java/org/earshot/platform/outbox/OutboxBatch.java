package org.earshot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;

/** One round of the relay: takes rows in order, publishes them, deletes them after the acknowledgements. */
@ApplicationScoped
class OutboxBatch {
    /** Most rows a round. */
    static final int SIZE = 500;

    private static final Map<String, Topic> BY_NAME =
            Topics.ALL.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
    private static final String TAKE = "select organization_id, id, topic, record_key, event_type, body from outbox"
            + " order by id limit " + SIZE + " for update skip locked";
    private static final String DELETE = "delete from outbox where id = any (?)";

    private final Tenancy tenancy;
    private final DataSource dataSource;
    private final EventPublisher publisher;

    OutboxBatch(Tenancy tenancy, DataSource dataSource, EventPublisher publisher) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
        this.publisher = publisher;
    }

    /** Relays up to {@link #SIZE} rows and tells how many. */
    int relay() {
        return tenancy.naming("earshot.relay", "on", () -> {
            try (Connection connection = dataSource.getConnection()) {
                List<Long> ids = publishTaken(connection);
                if (!ids.isEmpty()) {
                    delete(connection, ids);
                }
                return ids.size();
            } catch (SQLException e) {
                throw new IllegalStateException("the outbox could not be read", e);
            }
        });
    }

    private List<Long> publishTaken(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<CompletionStage<Void>> acknowledgements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
                acknowledgements.add(publish(rows));
            }
        }
        acknowledgements.forEach(a -> a.toCompletableFuture().join());
        return ids;
    }

    private CompletionStage<Void> publish(ResultSet row) throws SQLException {
        Topic topic = BY_NAME.get(row.getString("topic"));
        if (topic == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("the outbox names an unknown topic"));
        }
        return publisher.send(
                topic,
                row.getObject("organization_id", UUID.class),
                row.getString("record_key"),
                row.getString("event_type"),
                row.getBytes("body"));
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        Array array = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, array);
            statement.executeUpdate();
        } finally {
            array.free();
        }
    }
}

package org.earshot.ingest.conversation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.ingest.conversation.Conversation;
import org.earshot.ingest.conversation.Conversations;
import org.earshot.ingest.conversation.Offer;
import org.earshot.ingest.conversation.Turn;
import org.earshot.platform.tenancy.Tenancy;

/** Tables {@code conversation} and {@code conversation_turn}. */
@ApplicationScoped
class PostgresConversations implements Conversations {
    private static final int LATEST = 8;

    private static final String OFFERS = "select invitation_id, participant_id, link, language from conversation";
    private static final String ABOUT = OFFERS + " where organization_id = ? and invitation_id = ?";
    private static final String OF = OFFERS
            + " where organization_id = ? and participant_id = ? order by last_at desc, invitation_id limit " + LATEST;
    private static final String TURNS = "select kind, question, message_id, at from conversation_turn"
            + " where organization_id = ? and invitation_id = ? order by number";
    private static final String OFFER =
            "insert into conversation (organization_id, invitation_id, participant_id, link, language, last_at)"
                    + " values (?, ?, ?, ?, ?, to_timestamp(0)) on conflict (organization_id, invitation_id)"
                    + " do update set link = excluded.link, language = excluded.language";
    private static final String TURN =
            "insert into conversation_turn (organization_id, invitation_id, number, kind, question, message_id, at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String TOUCH = "update conversation set last_at = greatest(last_at, ?)"
            + " where organization_id = ? and invitation_id = ?";

    private final Tenancy tenancy;
    private final DataSource dataSource;

    PostgresConversations(Tenancy tenancy, DataSource dataSource) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Conversation> about(UUID organizationId, UUID invitationId) {
        return found(organizationId, ABOUT, invitationId).stream().findFirst();
    }

    @Override
    public List<Conversation> of(UUID organizationId, UUID participantId) {
        return found(organizationId, OF, participantId);
    }

    @Override
    public void offer(Offer offer) {
        tenancy.inOrganization(
                offer.organizationId(),
                () -> prepared(OFFER, statement -> {
                    statement.setObject(1, offer.organizationId());
                    statement.setObject(2, offer.invitationId());
                    statement.setObject(3, offer.participantId());
                    statement.setString(4, offer.link());
                    statement.setString(5, offer.language());
                    return statement.executeUpdate();
                }));
    }

    @Override
    public void append(Conversation before, List<Turn> turns) {
        Offer offer = before.offer();
        tenancy.inOrganization(offer.organizationId(), () -> {
            int number = before.turns().size();
            for (Turn turn : turns) {
                add(offer, number++, turn);
            }
            return turns.size();
        });
    }

    private void add(Offer offer, int number, Turn turn) {
        prepared(TURN, statement -> {
            statement.setObject(1, offer.organizationId());
            statement.setObject(2, offer.invitationId());
            statement.setInt(3, number);
            statement.setString(4, turn.kind().name());
            statement.setString(5, turn.question());
            statement.setObject(6, turn.messageId());
            statement.setTimestamp(7, Timestamp.from(turn.at()));
            return statement.executeUpdate();
        });
        prepared(TOUCH, statement -> {
            statement.setTimestamp(1, Timestamp.from(turn.at()));
            statement.setObject(2, offer.organizationId());
            statement.setObject(3, offer.invitationId());
            return statement.executeUpdate();
        });
    }

    private List<Conversation> found(UUID organizationId, String query, UUID id) {
        return tenancy.inOrganization(organizationId, () -> {
            List<Offer> offers = prepared(query, statement -> {
                statement.setObject(1, organizationId);
                statement.setObject(2, id);
                return all(statement, row -> offer(organizationId, row));
            });
            return offers.stream()
                    .map(offer -> new Conversation(offer, turns(offer)))
                    .toList();
        });
    }

    private List<Turn> turns(Offer offer) {
        return prepared(TURNS, statement -> {
            statement.setObject(1, offer.organizationId());
            statement.setObject(2, offer.invitationId());
            return all(statement, PostgresConversations::turn);
        });
    }

    private static Offer offer(UUID organizationId, ResultSet row) throws SQLException {
        return new Offer(
                organizationId,
                row.getObject("invitation_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("link"),
                row.getString("language"));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                Turn.Kind.valueOf(row.getString("kind")),
                row.getString("question"),
                row.getObject("message_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }

    private static <T> List<T> all(PreparedStatement statement, Reader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private <T> T prepared(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the conversations could not be reached sqlState=" + e.getSQLState(), e);
        }
    }

    /** What to do with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Reads the current row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}

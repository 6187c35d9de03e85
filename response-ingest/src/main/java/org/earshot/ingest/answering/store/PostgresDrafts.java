package org.earshot.ingest.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.SqlFailure;
import org.earshot.platform.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** One row for each browser and link. After an outage the database is left alone for {@link #REST}, so that pages stay quick. */
@ApplicationScoped
public class PostgresDrafts implements Drafts {
    private static final Logger LOG = Logger.getLogger(PostgresDrafts.class);
    private static final Duration REST = Duration.ofSeconds(3);
    /** How long after its answers the code and revision of a personal link's response are kept: links without an end are in use for about a year. */
    private static final Duration LINK_IN_USE = Duration.ofDays(400);

    private static final String FIND =
            "select content::text from draft where organization_id = ? and secret_hash = ? and invitation_id = ?"
                    + " and expires_at > ?";
    private static final String KEEP =
            "insert into draft (organization_id, secret_hash, invitation_id, content, answers_expire_at, expires_at)"
                    + " values (?, ?, ?, ?::jsonb, ?, ?) on conflict (organization_id, secret_hash, invitation_id)"
                    + " do update set content = excluded.content, answers_expire_at = excluded.answers_expire_at,"
                    + " expires_at = excluded.expires_at";
    private static final String FORGET =
            "delete from draft where organization_id = ? and secret_hash = ? and invitation_id = ?";
    private static final int BATCH = 500;
    private static final String EXPIRING = "select secret_hash, invitation_id, content::text from draft"
            + " where (secret_hash, invitation_id) > (?, ?) and (expires_at <= ? and answers_expire_at = expires_at"
            + " or answers_expire_at <= ? and content -> 'answers' <> '{}')"
            + " order by secret_hash, invitation_id limit " + BATCH;
    private static final String EMPTY = "update draft set content = jsonb_set(content, '{answers}', '{}')"
            + " where answers_expire_at <= ? and content -> 'answers' <> '{}'";
    private static final String EXPIRE = "delete from draft where expires_at <= ?";

    private final Tenancy tenancy;
    private final DataSource dataSource;
    private final DraftSchema schema;
    private final Clock clock;
    private final Duration kept;
    private final Duration keptOfLinks;
    private volatile long restUntil = System.nanoTime();

    public PostgresDrafts(
            Tenancy tenancy,
            DataSource dataSource,
            DraftSchema schema,
            Clock clock,
            @ConfigProperty(name = "earshot.answering.draft-kept", defaultValue = "7D") Duration kept,
            @ConfigProperty(name = "earshot.answering.personal-draft-kept", defaultValue = "30D")
                    Duration keptOfLinks) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
        this.schema = schema;
        this.clock = clock;
        this.kept = kept;
        this.keptOfLinks = keptOfLinks;
    }

    @Override
    public Optional<Draft> find(Key key) {
        return reached(() -> tenancy.inOrganization(
                key.organizationId(),
                () -> prepared(FIND, statement -> {
                    name(statement, key);
                    statement.setTimestamp(4, Timestamp.from(clock.instant()));
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? draft(rows.getString(1)) : Optional.empty();
                    }
                })));
    }

    @Override
    public void keep(Key key, Draft draft, boolean open) {
        Instant answersUntil = clock.instant().plus(open ? keptOfLinks : kept);
        reached(() -> tenancy.inOrganization(
                key.organizationId(),
                () -> prepared(KEEP, statement -> {
                    name(statement, key);
                    statement.setString(4, new String(EventJson.write(draft), StandardCharsets.UTF_8));
                    statement.setTimestamp(5, Timestamp.from(answersUntil));
                    statement.setTimestamp(6, Timestamp.from(open ? answersUntil.plus(LINK_IN_USE) : answersUntil));
                    return statement.executeUpdate();
                })));
    }

    @Override
    public void forget(Key key) {
        reached(() -> tenancy.inOrganization(
                key.organizationId(),
                () -> prepared(FORGET, statement -> {
                    name(statement, key);
                    return statement.executeUpdate();
                })));
    }

    /**
     * Some of the drafts whose answers are about to be removed, in the order of their keys.
     *
     * @param secretHash of the last of them
     * @param invitationId of the last of them
     */
    record Expiring(Map<UUID, List<Draft>> byLink, String secretHash, UUID invitationId) {
        /** Before the first. */
        static final Expiring NONE = new Expiring(Map.of(), "", new UUID(0, 0));

        boolean isEmpty() {
            return byLink.isEmpty();
        }
    }

    /** The next of them; empty after the last. */
    Expiring expiring(UUID organizationId, Expiring before, Instant now) {
        return reached(() -> tenancy.inOrganization(
                organizationId,
                () -> prepared(EXPIRING, statement -> {
                    statement.setString(1, before.secretHash());
                    statement.setObject(2, before.invitationId());
                    statement.setTimestamp(3, Timestamp.from(now));
                    statement.setTimestamp(4, Timestamp.from(now));
                    try (ResultSet rows = statement.executeQuery()) {
                        return expiring(rows);
                    }
                })));
    }

    private static Expiring expiring(ResultSet rows) throws SQLException {
        Map<UUID, List<Draft>> byLink = new HashMap<>();
        Expiring last = Expiring.NONE;
        while (rows.next()) {
            UUID link = rows.getObject(2, UUID.class);
            List<Draft> ofLink = byLink.computeIfAbsent(link, any -> new ArrayList<>());
            draft(rows.getString(3)).ifPresent(ofLink::add);
            last = new Expiring(byLink, rows.getString(1), link);
        }
        return last;
    }

    /** Removes what has expired. */
    void expire(UUID organizationId, Instant now) {
        reached(() -> tenancy.inOrganization(organizationId, () -> expired(EMPTY, now) + expired(EXPIRE, now)));
    }

    private int expired(String sql, Instant now) {
        return prepared(sql, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    private <T> T reached(Supplier<T> work) {
        if (!schema.isReady() || System.nanoTime() - restUntil < 0) {
            throw new Unavailable(new IllegalStateException("resting"));
        }
        try {
            return work.get();
        } catch (RuntimeException failed) {
            if (SqlFailure.isOutage(failed)) {
                restUntil = System.nanoTime() + REST.toNanos();
                LOG.warnf("drafts out of reach error=%s", failed.getClass().getSimpleName());
                throw new Unavailable(failed);
            }
            throw failed;
        }
    }

    private <T> T prepared(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the drafts could not be reached", e);
        }
    }

    private static void name(PreparedStatement statement, Key key) throws SQLException {
        statement.setObject(1, key.organizationId());
        statement.setString(2, key.secretHash());
        statement.setObject(3, key.invitationId());
    }

    /** Empty for one that cannot be read: whoever left it begins anew, and nobody else notices. */
    private static Optional<Draft> draft(String json) {
        try {
            return Optional.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Draft.class));
        } catch (IOException unreadable) {
            LOG.errorf("draft left out error=%s", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What to do with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}

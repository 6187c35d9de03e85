package org.earshot.survey.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Course;
import org.earshot.survey.message.Traffic;
import org.earshot.survey.postgres.Sql;

/** The table {@code message}, read as a whole: what a gateway refuses is to be seen, whoever it was for. */
@ApplicationScoped
class PostgresTraffic implements Traffic {
    /** Reasons that are no gateway's: nobody tried. */
    private static final Set<MessageFailure> OURS = EnumSet.of(
            MessageFailure.NO_ADDRESS, MessageFailure.OPTED_OUT, MessageFailure.NO_CONSENT, MessageFailure.EXPIRED);

    private final Sql sql;

    PostgresTraffic(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> lastTaken(MessageChannel channel, String gateway) {
        return sql.first(
                        "select max(at) as latest from message where gateway = ? and document ->> 'channel' = ?",
                        row -> Optional.ofNullable(Sql.instant(row, "latest")),
                        gateway,
                        channel.name())
                .flatMap(latest -> latest);
    }

    @Override
    public int waiting(MessageChannel channel) {
        return sql.count(
                "select count(*) from message where state = ? and document ->> 'channel' = ?",
                Course.State.WAITING.name(),
                channel.name());
    }

    @Override
    public List<Refusal> refusals(MessageChannel channel, Instant since) {
        return sql.all(
                "select reason, count(*) as messages, max(at) as latest from message"
                        + " where reason = any (?) and at > ? and document ->> 'channel' = ?"
                        + " group by reason order by latest desc",
                row -> new Refusal(
                        MessageFailure.valueOf(row.getString("reason")),
                        row.getInt("messages"),
                        Sql.moment(row, "latest")),
                Stream.of(MessageFailure.values())
                        .filter(reason -> !OURS.contains(reason))
                        .map(Enum::name)
                        .toArray(String[]::new),
                since,
                channel.name());
    }
}

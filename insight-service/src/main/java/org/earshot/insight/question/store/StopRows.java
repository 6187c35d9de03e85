package org.earshot.insight.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Database;
import org.earshot.insight.question.Stops;
import org.earshot.insight.question.VersionKey;
import org.earshot.platform.outbox.Outbox;

/** The table {@code question_stop}. */
@ApplicationScoped
public class StopRows implements Stops {
    private static final String STANDING = " from question_stop where organization_id = ? and not exists (select from"
            + " response where response.organization_id = question_stop.organization_id"
            + " and response.response_id = question_stop.opening_id)";

    private final Database database;
    private final Outbox outbox;

    public StopRows(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void stopped(Stop stop) {
        database.update("insert into listened_organization values (?) on conflict do nothing", stop.organizationId());
        database.update(
                "insert into question_stop values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                stop.organizationId(),
                stop.openingId(),
                stop.instrumentId(),
                stop.version(),
                stop.participantId(),
                stop.question(),
                stop.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Map<VersionKey, Long> people(UUID organizationId) {
        Map<VersionKey, Long> people = new HashMap<>();
        database.query(
                "select instrument_id, version, count(distinct coalesce(participant_id, opening_id))" + STANDING
                        + " group by instrument_id, version",
                row -> people.put(new VersionKey(row.getObject(1, UUID.class), row.getInt(2)), row.getLong(3)),
                organizationId);
        return people;
    }

    @Override
    public Map<String, Long> byQuestion(UUID organizationId, VersionKey version) {
        Map<String, Long> people = new HashMap<>();
        database.query(
                "select question_id, count(*) from (select distinct on (coalesce(participant_id, opening_id)) question_id"
                        + STANDING
                        + " and instrument_id = ? and version = ?"
                        + " order by coalesce(participant_id, opening_id), stopped_at desc, opening_id) as latest"
                        + " group by question_id",
                row -> people.put(row.getString(1), row.getLong(2)),
                organizationId,
                version.instrumentId(),
                version.version());
        return people;
    }

    @Override
    public Set<UUID> eraseRemoved(UUID organizationId) {
        Set<UUID> instruments = new HashSet<>();
        database.query(
                "delete from question_stop using instrument where question_stop.organization_id = ?"
                        + " and instrument.organization_id = question_stop.organization_id"
                        + " and instrument.instrument_id = question_stop.instrument_id and instrument.removed"
                        + " returning question_stop.opening_id, question_stop.instrument_id",
                row -> {
                    outbox.addTombstone(
                            Topics.STOPS, organizationId, Stop.key(organizationId, row.getObject(1, UUID.class)));
                    return instruments.add(row.getObject(2, UUID.class));
                },
                organizationId);
        return instruments;
    }
}

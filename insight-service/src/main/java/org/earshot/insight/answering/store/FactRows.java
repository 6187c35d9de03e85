package org.earshot.insight.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.answering.Opportunity;
import org.earshot.insight.answering.Opportunity.Facts;
import org.earshot.insight.answering.Step;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;

/** What became of opportunities: the response to an opening, the opening of an invitation, and what the person stated before. */
@ApplicationScoped
public class FactRows {
    private final Database database;
    private final DeliveryRows deliveries;

    public FactRows(Database database, DeliveryRows deliveries) {
        this.database = database;
        this.deliveries = deliveries;
    }

    /** What is known of each; one of which nothing is known is absent. */
    Map<Opportunity, Facts> of(UUID organizationId, List<Opportunity> opportunities) {
        Map<UUID, Facts> answered = answered(organizationId, ids(opportunities, Step.ANSWERED));
        Map<UUID, Instant> doneAt = new HashMap<>(opened(organizationId, ids(opportunities, Step.OPENED)));
        doneAt.putAll(deliveries.arrived(organizationId, ids(opportunities, Step.DELIVERED)));
        Map<UUID, Map<String, String>> stated = stated(organizationId, opportunities);
        Map<Opportunity, Facts> facts = new HashMap<>();
        for (Opportunity one : opportunities) {
            Facts came = one.step() == Step.ANSWERED
                    ? answered.getOrDefault(one.id(), Facts.NONE)
                    : new Facts(doneAt.get(one.id()), false, false, Map.of());
            Map<String, String> before = stated.getOrDefault(one.id(), Map.of());
            facts.put(one, new Facts(came.doneAt(), came.corrected(), came.takenBack(), before));
        }
        return facts;
    }

    private Map<UUID, Facts> answered(UUID organizationId, List<UUID> ids) {
        Map<UUID, Facts> answered = new HashMap<>();
        database.query(
                """
                select response_id, recorded_at, revision > 1, withdrawn from response
                where organization_id = ? and response_id = any (?)
                """,
                row -> {
                    OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
                    return answered.put(
                            row.getObject(1, UUID.class),
                            new Facts(
                                    at == null ? null : at.toInstant(),
                                    row.getBoolean(3),
                                    row.getBoolean(4),
                                    Map.of()));
                },
                organizationId,
                Column.of("uuid", ids, id -> id));
        return answered;
    }

    private Map<UUID, Instant> opened(UUID organizationId, List<UUID> invitations) {
        Map<UUID, Instant> opened = new HashMap<>();
        database.query(
                """
                select invitation_id, min(began_at) from opportunity
                where organization_id = ? and step = ? and invitation_id = any (?) group by invitation_id
                """,
                row -> opened.put(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()),
                organizationId,
                Step.ANSWERED.code(),
                Column.of("uuid", invitations, id -> id));
        return opened;
    }

    private Map<UUID, Map<String, String>> stated(UUID organizationId, List<Opportunity> opportunities) {
        List<Opportunity> known = opportunities.stream()
                .filter(one -> one.participantId() != null)
                .toList();
        Map<UUID, Map<String, String>> stated = new HashMap<>();
        if (known.isEmpty()) {
            return stated;
        }
        database.query(
                """
                select id, groups
                from unnest(?, ?, ?) as asked (id, person, at), lateral (
                    select cell_id from response
                    where organization_id = ? and participant_id = person and answered_at < at and not withdrawn
                    order by answered_at desc, response_id desc limit 1) as said
                join (select * from cell where organization_id = ?) as cell using (cell_id)
                """,
                row -> stated.put(row.getObject(1, UUID.class), OpportunityRows.groups(row.getString(2))),
                Column.of("uuid", known, Opportunity::id),
                Column.of("uuid", known, Opportunity::participantId),
                Column.of("timestamptz", known, Opportunity::beganAt),
                organizationId,
                organizationId);
        return stated;
    }

    private static List<UUID> ids(List<Opportunity> opportunities, Step step) {
        return opportunities.stream()
                .filter(one -> one.step() == step)
                .map(Opportunity::id)
                .toList();
    }
}

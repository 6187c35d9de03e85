package org.earshot.insight.answering.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.answering.Opportunity;
import org.earshot.insight.answering.Opportunity.Result;
import org.earshot.insight.answering.Step;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.response.CellKey;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** The table {@code opportunity}. */
@ApplicationScoped
public class OpportunityRows {
    private static final String SELECT = """
            select step, opportunity_id, invitation_id, instrument_id, participant_id, opportunity.program_id,
                opportunity.site_id, opportunity.groups, began_at, done, cell.program_id, cell.site_id, cell.groups
            from opportunity left join cell using (organization_id, cell_id)
            """;

    private static final TypeReference<Map<String, String>> GROUPS = new TypeReference<>() {};

    private final Tenancy tenancy;
    private final Database database;

    public OpportunityRows(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    /** Whether anything is to be looked at by now; in a transaction of its own, which keeps nobody waiting. */
    boolean anyDue(UUID organizationId, Instant now) {
        return tenancy.inOrganization(organizationId, () -> database.first(
                        "select 1 from opportunity where organization_id = ? and due_at <= ? limit 1",
                        row -> true,
                        organizationId,
                        now.atOffset(ZoneOffset.UTC))
                .orElse(false));
    }

    /** Adds what is new, to be looked at when its time is over; an opportunity never changes. */
    void add(UUID organizationId, List<Opportunity> added) {
        database.update("insert into listened_organization values (?) on conflict do nothing", organizationId);
        database.update(
                """
                insert into opportunity
                select ?, step, opportunity_id, invitation_id, instrument_id, participant_id, program_id, site_id,
                    groups::jsonb, began_at, week, due_at
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new (step, opportunity_id, invitation_id, instrument_id,
                    participant_id, program_id, site_id, groups, began_at, week, due_at)
                on conflict do nothing
                """,
                organizationId,
                Column.of("text", added, one -> one.step().code()),
                Column.of("uuid", added, Opportunity::id),
                Column.of("uuid", added, Opportunity::invitationId),
                Column.of("uuid", added, Opportunity::instrumentId),
                Column.of("uuid", added, Opportunity::participantId),
                Column.of("uuid", added, one -> one.origin().programId()),
                Column.of("uuid", added, one -> one.origin().siteId()),
                Column.of("text", added, one -> json(one.origin().groups())),
                Column.of("timestamptz", added, Opportunity::beganAt),
                Column.of("int4", added, Opportunity::week),
                Column.of("timestamptz", added, Opportunity::until));
    }

    /** Something became known of these: settled ones are to be looked at again. */
    void lookAgain(UUID organizationId, Step step, List<UUID> ids) {
        database.update(
                "update opportunity set due_at = '-infinity' where organization_id = ? and step = ?"
                        + " and opportunity_id = any (?) and due_at is null",
                organizationId,
                step.code(),
                Column.of("uuid", ids, id -> id));
    }

    /** What is to be looked at by now, with how it counts; null while it does not. */
    Map<Opportunity, Optional<Result>> due(UUID organizationId, Instant now, int atMost) {
        return found(
                SELECT + " where organization_id = ? and due_at <= ? order by due_at limit ?",
                organizationId,
                now.atOffset(ZoneOffset.UTC),
                atMost);
    }

    Map<Opportunity, Optional<Result>> named(UUID organizationId, Step step, List<UUID> ids) {
        return found(
                SELECT + " where organization_id = ? and step = ? and opportunity_id = any (?)",
                organizationId,
                step.code(),
                Column.of("uuid", ids, id -> id));
    }

    /** Those of a step that belong to invitations. */
    Map<Opportunity, Optional<Result>> about(UUID organizationId, Step step, List<UUID> invitations) {
        return found(
                SELECT + " where organization_id = ? and step = ? and invitation_id = any (?)",
                organizationId,
                step.code(),
                Column.of("uuid", invitations, id -> id));
    }

    Map<Opportunity, Optional<Result>> of(UUID organizationId, UUID instrumentId, int atMost) {
        return found(
                SELECT + " where organization_id = ? and instrument_id = ? limit ?",
                organizationId,
                instrumentId,
                atMost);
    }

    /** Everything of the same people, steps and weeks. */
    Map<Opportunity, Optional<Result>> neighbours(UUID organizationId, List<Opportunity> of) {
        List<Opportunity> known =
                of.stream().filter(one -> one.participantId() != null).toList();
        return known.isEmpty()
                ? Map.of()
                : found(
                        SELECT + """
                                where organization_id = ? and exists (
                                    select from unnest(?, ?, ?) as turn (step, participant_id, week)
                                    where turn.step = opportunity.step and turn.week = opportunity.week
                                        and turn.participant_id = opportunity.participant_id)
                                """,
                        organizationId,
                        Column.of("text", known, one -> one.step().code()),
                        Column.of("uuid", known, Opportunity::participantId),
                        Column.of("int4", known, Opportunity::week));
    }

    /** Keeps how each counts from now on, and when to look next: at the end of its time if that lies ahead. */
    void keep(UUID organizationId, Map<Opportunity, Optional<Result>> settled, Instant now) {
        List<Map.Entry<Opportunity, Optional<Result>>> rows = List.copyOf(settled.entrySet());
        database.update(
                """
                update opportunity set cell_id = kept.cell_id, done = kept.done, due_at = kept.due_at
                from unnest(?, ?, ?, ?, ?) as kept (step, opportunity_id, cell_id, done, due_at)
                where organization_id = ? and opportunity.step = kept.step
                    and opportunity.opportunity_id = kept.opportunity_id
                """,
                Column.of("text", rows, row -> row.getKey().step().code()),
                Column.of("uuid", rows, row -> row.getKey().id()),
                Column.of("uuid", rows, row -> row.getValue()
                        .map(result -> result.cell().id())
                        .orElse(null)),
                Column.of("bool", rows, row -> row.getValue().map(Result::done).orElse(null)),
                Column.of(
                        "timestamptz",
                        rows,
                        row -> row.getKey().until().isAfter(now) ? row.getKey().until() : null),
                organizationId);
    }

    /** Instruments of which nothing is taken any more. */
    List<UUID> removedInstruments(UUID organizationId) {
        return database.query(
                "select instrument_id from instrument where organization_id = ? and removed",
                row -> row.getObject(1, UUID.class),
                organizationId);
    }

    void delete(UUID organizationId, List<Opportunity> gone) {
        database.update(
                "delete from opportunity using unnest(?, ?) as gone (step, opportunity_id)"
                        + " where organization_id = ? and opportunity.step = gone.step"
                        + " and opportunity.opportunity_id = gone.opportunity_id",
                Column.of("text", gone, one -> one.step().code()),
                Column.of("uuid", gone, Opportunity::id),
                organizationId);
    }

    private Map<Opportunity, Optional<Result>> found(String sql, @Nullable Object... parameters) {
        Map<Opportunity, Optional<Result>> found = new LinkedHashMap<>();
        database.query(sql, row -> found.put(opportunity(row), result(row)), parameters);
        return found;
    }

    private static Opportunity opportunity(ResultSet row) throws SQLException {
        return new Opportunity(
                Step.of(row.getString(1)).orElseThrow(),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                new CellKey(row.getObject(6, UUID.class), row.getObject(7, UUID.class), groups(row.getString(8))),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static Optional<Result> result(ResultSet row) throws SQLException {
        boolean done = row.getBoolean(10);
        if (row.wasNull()) {
            return Optional.empty();
        }
        CellKey cell =
                new CellKey(row.getObject(11, UUID.class), row.getObject(12, UUID.class), groups(row.getString(13)));
        return Optional.of(new Result(cell, done));
    }

    static Map<String, String> groups(String json) {
        try {
            return EventJson.MAPPER.readValue(json, GROUPS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Map<String, String> groups) {
        return new String(EventJson.write(new TreeMap<>(groups)), StandardCharsets.UTF_8);
    }
}

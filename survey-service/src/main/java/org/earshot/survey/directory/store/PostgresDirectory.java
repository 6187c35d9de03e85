package org.earshot.survey.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.policy.Policies;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code organization} and {@code place}. */
@ApplicationScoped
class PostgresDirectory implements Directory {
    private static final String PLACE = "select organization_id, place_id, kind, name, sample from place";

    private final Sql sql;
    private final Outbox outbox;
    private final Policies policies;
    private final Clock clock;

    PostgresDirectory(Sql sql, Outbox outbox, Policies policies, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Optional<Organization> organization() {
        return sql.first("select * from organization", this::organization);
    }

    @Override
    public boolean add(Organization added) {
        int rows = sql.change(
                "insert into organization (organization_id, name, languages, false_alarm_weeks, disclosure_threshold,"
                        + " created_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                added.organizationId(),
                added.name(),
                added.languages().toArray(String[]::new),
                added.falseAlarmWeeks(),
                added.disclosureThreshold(),
                clock.instant());
        if (rows == 1) {
            outbox.add(Topics.DIRECTORY, added);
        }
        return rows == 1;
    }

    @Override
    public boolean change(Organization changed) {
        int rows = sql.change(
                "update organization set name = ?, languages = ?, disclosure_threshold = ?",
                changed.name(),
                changed.languages().toArray(String[]::new),
                changed.disclosureThreshold());
        if (rows == 1) {
            tellAgain(null);
        }
        return rows == 1;
    }

    @Override
    public void tellAgain(@Nullable UUID programId) {
        if (programId == null) {
            organization().ifPresent(organization -> outbox.add(Topics.DIRECTORY, organization));
        } else {
            place(PlaceKind.PROGRAM, programId)
                    .ifPresent(program -> outbox.add(Topics.DIRECTORY, program.entry(decided(programId))));
        }
    }

    @Override
    public List<Place> places(PlaceKind kind) {
        return sql.all(PLACE + " where kind = ? order by name, place_id", PostgresDirectory::place, name(kind));
    }

    @Override
    public Optional<Place> place(PlaceKind kind, UUID placeId) {
        return sql.first(PLACE + " where kind = ? and place_id = ?", PostgresDirectory::place, name(kind), placeId);
    }

    @Override
    public void add(Place added) {
        sql.change(
                "insert into place (organization_id, place_id, kind, name, sample, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                added.organizationId(),
                added.placeId(),
                name(added.kind()),
                added.name(),
                added.sample(),
                clock.instant());
        outbox.add(Topics.DIRECTORY, added.entry());
    }

    @Override
    public int sampleSize() {
        return sql.count("select count(*) from place where sample");
    }

    @Override
    public int removeSample() {
        List<Place> removed = sql.all(
                "delete from place where sample returning organization_id, place_id, kind, name, sample",
                PostgresDirectory::place);
        for (Place place : removed) {
            outbox.addTombstone(
                    Topics.DIRECTORY, place.organizationId(), place.entry().key());
        }
        return removed.size();
    }

    private Organization organization(ResultSet row) throws SQLException {
        UUID id = row.getObject("organization_id", UUID.class);
        PolicyVersion decided = decided(id);
        AlertPolicy policy = decided == null ? null : decided.policy();
        return new Organization(
                id,
                row.getString("name"),
                Sql.texts(row, "languages"),
                policy == null ? weeks(row) : policy.falseAlarmWeeks(),
                row.getObject("disclosure_threshold", Integer.class),
                decided);
    }

    private @Nullable PolicyVersion decided(UUID scopeId) {
        PolicyVersion latest = policies.latest(scopeId);
        return latest.version() == 0 ? null : latest;
    }

    private static @Nullable Double weeks(ResultSet row) throws SQLException {
        return row.getObject("false_alarm_weeks", Double.class);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("organization_id", UUID.class),
                row.getObject("place_id", UUID.class),
                PlaceKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getBoolean("sample"));
    }

    private static String name(PlaceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

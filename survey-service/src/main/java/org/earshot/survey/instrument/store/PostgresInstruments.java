package org.earshot.survey.instrument.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.InstrumentSummary;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code instrument} and {@code instrument_version}. */
@ApplicationScoped
class PostgresInstruments implements Instruments {
    private static final String DRAFT = "select * from instrument where instrument_id = ?";
    private static final String VERSIONS = "select * from instrument_version where instrument_id = ?";
    private static final String SUMMARIES =
            "select i.*, i.document -> 'title' as title, v.version, v.ends_at, v.closed_at from instrument i"
                    + " left join lateral (select version, ends_at, closed_at from instrument_version v"
                    + " where v.organization_id = i.organization_id and v.instrument_id = i.instrument_id"
                    + " order by version desc limit 1) v on true"
                    + " where ?::uuid is null or i.instrument_id > ? order by i.instrument_id limit ?";

    private static final String LATEST = "select distinct on (instrument_id) * from instrument_version"
            + " order by instrument_id, version desc limit ?";

    private final Sql sql;
    private final Outbox outbox;
    private final Documents documents;
    private final Clock clock;

    PostgresInstruments(Sql sql, Outbox outbox, Documents documents, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void add(Draft added) {
        sql.change(
                "insert into instrument (organization_id, instrument_id, revision, document, sample, created_at,"
                        + " changed_at) values (?, ?, ?, ?::json, ?, ?, ?)",
                added.organizationId(),
                added.instrumentId(),
                added.revision(),
                documents.json(added.document()),
                added.sample(),
                clock.instant(),
                added.changedAt());
    }

    @Override
    public Optional<Draft> draft(UUID instrumentId) {
        return sql.first(DRAFT, this::draft, instrumentId);
    }

    @Override
    public Optional<Draft> draftToChange(UUID instrumentId) {
        return sql.first(DRAFT + " for update", this::draft, instrumentId);
    }

    @Override
    public void replace(Draft next) {
        sql.change(
                "update instrument set revision = ?, document = ?::json, stale = ?::json, changed_at = ?"
                        + " where instrument_id = ?",
                next.revision(),
                documents.json(next.document()),
                documents.json(next.stale()),
                next.changedAt(),
                next.instrumentId());
    }

    @Override
    public List<InstrumentSummary> page(@Nullable UUID after, int size) {
        return sql.all(SUMMARIES, this::summary, after, after, size);
    }

    @Override
    public List<PublishedInstrument> versions(UUID instrumentId) {
        return sql.all(VERSIONS + " order by version desc", this::version, instrumentId);
    }

    @Override
    public List<PublishedInstrument> latest(int most) {
        return sql.all(LATEST, this::version, most);
    }

    @Override
    public Optional<PublishedInstrument> version(UUID instrumentId, int version) {
        return sql.first(VERSIONS + " and version = ?", this::version, instrumentId, version);
    }

    @Override
    public void publish(PublishedInstrument added) {
        sql.change(
                "insert into instrument_version (organization_id, instrument_id, version, document, published_at,"
                        + " ends_at, meanings) values (?, ?, ?, ?::json, ?, ?, ?::json)",
                added.organizationId(),
                added.instrumentId(),
                added.version(),
                documents.json(added.instrument()),
                added.publishedAt(),
                added.endsAt(),
                documents.json(added.meanings()));
        outbox.add(Topics.INSTRUMENTS, added);
    }

    @Override
    public void close(PublishedInstrument closed) {
        sql.change(
                "update instrument_version set closed_at = ? where instrument_id = ? and version = ?",
                closed.closedAt(),
                closed.instrumentId(),
                closed.version());
        outbox.add(Topics.INSTRUMENTS, closed);
    }

    @Override
    public int sampleSize() {
        return sql.count("select count(*) from instrument where sample");
    }

    @Override
    public int removeSample() {
        List<PublishedInstrument> versions = sql.all(
                "select v.* from instrument_version v join instrument i using (organization_id, instrument_id)"
                        + " where i.sample",
                this::version);
        for (PublishedInstrument version : versions) {
            outbox.addTombstone(Topics.INSTRUMENTS, version.organizationId(), version.key());
        }
        return sql.change("delete from instrument where sample");
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("organization_id", UUID.class),
                row.getObject("instrument_id", UUID.class),
                row.getInt("revision"),
                documents.instrument(row.getString("document")),
                documents.stale(row.getString("stale")),
                row.getBoolean("sample"),
                Sql.moment(row, "changed_at"));
    }

    private InstrumentSummary summary(ResultSet row) throws SQLException {
        return new InstrumentSummary(
                row.getObject("instrument_id", UUID.class),
                documents.text(row.getString("title")),
                row.getInt("revision"),
                row.getBoolean("sample"),
                Sql.moment(row, "changed_at"),
                row.getObject("version", Integer.class),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "closed_at"));
    }

    private PublishedInstrument version(ResultSet row) throws SQLException {
        return new PublishedInstrument(
                row.getObject("organization_id", UUID.class),
                row.getObject("instrument_id", UUID.class),
                row.getInt("version"),
                Sql.moment(row, "published_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "closed_at"),
                documents.instrument(row.getString("document")),
                documents.meanings(row.getString("meanings")));
    }
}

package org.earshot.ingest.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.answer.Answer;
import org.earshot.ingest.file.CleanFile;
import org.earshot.ingest.file.Files;
import org.earshot.platform.tenancy.SqlFailure;
import org.earshot.platform.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tables {@code answer_file} and {@code file_reading}. */
@ApplicationScoped
public class PostgresFiles implements Files {
    /** Of the room of an organisation, one part in so many is for files that no response names yet. */
    private static final int PART_FOR_UNSENT = 4;

    private static final String ROOM = "select coalesce(sum(byte_count), 0),"
            + " coalesce(sum(byte_count) filter (where revision is null), 0) from answer_file where organization_id = ?";
    private static final String REPLACED = "delete from answer_file where organization_id = ? and response_id = ?"
            + " and question = ? and revision is null and not held";
    private static final String KEEP =
            "insert into answer_file (organization_id, response_id, file_id, instrument_id, question, media_type,"
                    + " byte_count, content, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HOLD =
            "update answer_file set held = true where organization_id = ? and response_id = ? and file_id = ?"
                    + " and question = ? and media_type = ? and byte_count = ?";
    private static final String KEEP_UNTIL =
            "update answer_file set expires_at = ? where organization_id = ? and response_id = ? and revision is null";
    private static final String DROP = "delete from answer_file where organization_id = ? and response_id = ?"
            + " and question = any(?) and revision is null and not held";
    private static final String NAMED = "update answer_file set revision = greatest(revision, ?), expires_at = null,"
            + " named_at = coalesce(named_at, ?)"
            + " where organization_id = ? and response_id = ? and file_id = any(?)";
    private static final String NO_LONGER_NAMED =
            "delete from answer_file where organization_id = ? and response_id = ? and revision < ?";
    private static final String ERASE = "delete from answer_file where organization_id = ? and response_id = ?";
    private static final String OPEN = "select media_type, content from answer_file where organization_id = ?"
            + " and response_id = ? and file_id = ? and revision is not null";
    private static final String NOTE =
            "insert into file_reading (organization_id, reading_id, response_id, file_id, account_id, name, read_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String ANY = "select exists (select 1 from answer_file where organization_id = ?)";
    private static final String EXPIRE = "delete from answer_file where organization_id = ? and expires_at <= ?";

    private final Tenancy tenancy;
    private final FileSql sql;
    private final long room;

    public PostgresFiles(
            Tenancy tenancy,
            FileSql sql,
            @ConfigProperty(name = "earshot.files.organization-bytes", defaultValue = "10000000000") long room) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.room = room;
    }

    @Override
    public void keep(Of response, UUID instrumentId, String question, UUID file, CleanFile content, Instant until) {
        boolean kept = reached(response.organizationId(), () -> {
            sql.update(REPLACED, response.organizationId(), response.responseId(), question);
            if (!hasRoom(response.organizationId(), content.bytes().length)) {
                return false;
            }
            sql.update(
                    KEEP,
                    response.organizationId(),
                    response.responseId(),
                    file,
                    instrumentId,
                    question,
                    content.mediaType(),
                    content.bytes().length,
                    content.bytes(),
                    Timestamp.from(until));
            return true;
        });
        if (!kept) {
            throw new Full();
        }
    }

    private boolean hasRoom(UUID organizationId, int more) {
        return sql.first(
                        ROOM,
                        row -> row.getLong(1) + more <= room && row.getLong(2) + more <= room / PART_FOR_UNSENT,
                        organizationId)
                .orElse(false);
    }

    @Override
    public boolean hold(Of response, String question, Answer.File answer) {
        return reached(
                response.organizationId(),
                () -> sql.update(
                                HOLD,
                                response.organizationId(),
                                response.responseId(),
                                answer.file(),
                                question,
                                answer.mediaType(),
                                answer.bytes())
                        == 1);
    }

    @Override
    public void keepUntil(Of response, Instant until) {
        reached(
                response.organizationId(),
                () -> sql.update(KEEP_UNTIL, Timestamp.from(until), response.organizationId(), response.responseId()));
    }

    @Override
    public void drop(Of response, Collection<String> questions) {
        reached(
                response.organizationId(),
                () -> sql.update(
                        DROP, response.organizationId(), response.responseId(), questions.toArray(String[]::new)));
    }

    @Override
    public void recorded(Of response, int revision, Set<UUID> files, Instant at) {
        reached(response.organizationId(), () -> {
            int named = files.isEmpty()
                    ? 0
                    : sql.update(
                            NAMED,
                            revision,
                            Timestamp.from(at),
                            response.organizationId(),
                            response.responseId(),
                            files.toArray(UUID[]::new));
            return named + sql.update(NO_LONGER_NAMED, response.organizationId(), response.responseId(), revision);
        });
    }

    @Override
    public void erase(Of response) {
        reached(response.organizationId(), () -> sql.update(ERASE, response.organizationId(), response.responseId()));
    }

    @Override
    public Optional<CleanFile> open(Of response, UUID file, Reader reader, Instant now) {
        return reached(response.organizationId(), () -> {
            Optional<CleanFile> found = sql.first(
                    OPEN,
                    row -> new CleanFile(row.getString(1), row.getBytes(2)),
                    response.organizationId(),
                    response.responseId(),
                    file);
            if (found.isPresent()) {
                sql.update(
                        NOTE,
                        response.organizationId(),
                        UUID.randomUUID(),
                        response.responseId(),
                        file,
                        reader.account(),
                        reader.name(),
                        Timestamp.from(now));
            }
            return found;
        });
    }

    @Override
    public boolean any(UUID organizationId) {
        return reached(organizationId, () -> sql.first(ANY, row -> row.getBoolean(1), organizationId)
                .orElse(false));
    }

    /** Removes what no response named in time. */
    int expire(UUID organizationId, Instant now) {
        return reached(organizationId, () -> sql.update(EXPIRE, organizationId, Timestamp.from(now)));
    }

    private <T> T reached(UUID organizationId, Supplier<T> work) {
        try {
            return tenancy.inOrganization(organizationId, work);
        } catch (RuntimeException failed) {
            throw SqlFailure.isOutage(failed) ? new Unavailable(failed) : failed;
        }
    }
}

package org.earshot.ingest.importing.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.earshot.ingest.importing.ImportResult;
import org.earshot.ingest.importing.ImportSettings;
import org.earshot.ingest.importing.ImportSummary;
import org.earshot.ingest.importing.Preview;
import org.jspecify.annotations.Nullable;

/** A file between its upload and the end of its import. */
final class Upload {
    private final UUID id;
    private final UUID organizationId;
    private final String name;
    private final Path file;
    private final Instant uploadedAt;
    private volatile ImportSettings settings;
    private volatile @Nullable Preview preview;
    private volatile @Nullable Job job;

    Upload(UUID id, UUID organizationId, String name, Path file, ImportSettings settings, Instant uploadedAt) {
        this.id = id;
        this.organizationId = organizationId;
        this.name = name;
        this.file = file;
        this.settings = settings;
        this.uploadedAt = uploadedAt;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    ImportSettings settings() {
        return settings;
    }

    void change(ImportSettings other) {
        settings = other;
        preview = null;
    }

    @Nullable Preview preview() {
        return preview;
    }

    void keep(Preview seen) {
        preview = seen;
    }

    @Nullable Job job() {
        return job;
    }

    boolean isRunning() {
        Job now = job;
        return now != null && !now.isOver();
    }

    /** Begins; null when an import of it is running already. */
    synchronized @Nullable Job begin(int rows) {
        if (isRunning()) {
            return null;
        }
        Job begun = new Job(rows);
        job = begun;
        return begun;
    }

    /** One run of its import. */
    static final class Job {
        private final int rows;
        private volatile int done;
        private volatile @Nullable ImportSummary summary;
        private volatile boolean failed;

        Job(int rows) {
            this.rows = rows;
        }

        /** Rows of the file. */
        public int rows() {
            return rows;
        }

        /** Rows that are certain. */
        public int done() {
            return done;
        }

        /** What came of it, or null while it runs. */
        public @Nullable ImportSummary summary() {
            return summary;
        }

        /** Whether it ended for a reason that nobody foresaw. */
        public boolean failed() {
            return failed;
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
        void tell(ImportResult unused) {
            done++;
        }

        void end(ImportSummary total) {
            summary = total;
        }

        void fail() {
            failed = true;
        }

        boolean isOver() {
            return failed || summary != null;
        }
    }
}

package org.earshot.ingest.importing.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.earshot.ingest.importing.DateOrder;
import org.earshot.ingest.importing.ImportSettings;
import org.earshot.ingest.importing.Importing;
import org.earshot.ingest.importing.Preview;
import org.earshot.ingest.importing.csv.CsvFile;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Limits;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the page does with uploads. */
@ApplicationScoped
class ImportDesk {
    private static final Logger LOG = Logger.getLogger(ImportDesk.class);

    private final Uploads uploads;
    private final Importing importing;
    private final Executor executor;
    private final Limits limits;

    ImportDesk(Uploads uploads, Importing importing, ManagedExecutor executor, Limits limits) {
        this.uploads = uploads;
        this.importing = importing;
        this.executor = executor;
        this.limits = limits;
    }

    /** What was chosen beside the file; {@code instrument} is the id, a colon and the version. */
    record Chosen(
            String instrument,
            @Nullable UUID program,
            @Nullable UUID site,
            @Nullable DateOrder dates) {
        ImportSettings settings() {
            try {
                int colon = instrument.indexOf(':');
                return new ImportSettings(
                        UUID.fromString(instrument.substring(0, Math.max(0, colon))),
                        Integer.parseInt(instrument.substring(colon + 1)),
                        program,
                        site,
                        null,
                        dates,
                        ZoneOffset.UTC,
                        Map.of());
            } catch (IllegalArgumentException notOfOurForm) {
                throw new Refusal(IngestProblem.MALFORMED, "No instrument is chosen.", "Go back and choose one.");
            }
        }
    }

    Upload take(UUID organizationId, UUID by, FileUpload file, Chosen chosen) {
        limits.admitClient(by.toString(), Effort.FILE);
        CsvFile.open(file.uploadedFile());
        return uploads.keep(organizationId, file.fileName(), file.uploadedFile(), chosen.settings());
    }

    Optional<Upload> find(UUID organizationId, UUID id) {
        return uploads.find(organizationId, id);
    }

    void discard(Upload upload) {
        uploads.forget(upload);
    }

    Preview preview(Upload upload) {
        Preview known = upload.preview();
        if (known != null) {
            return known;
        }
        Preview seen = importing.preview(CsvFile.open(upload.file()), upload.settings(), upload.organizationId());
        upload.keep(seen);
        return seen;
    }

    /** Begins the import in the background, unless it runs already or nothing of it can be imported. */
    void begin(Upload upload) {
        if (preview(upload).importable() == 0) {
            return;
        }
        Importing.Ready ready =
                importing.ready(CsvFile.open(upload.file()), upload.settings(), upload.organizationId());
        Upload.Job job = upload.begin(ready.rows());
        if (job != null) {
            executor.execute(() -> run(ready, job, upload.organizationId()));
        }
    }

    private static void run(Importing.Ready ready, Upload.Job job, UUID organizationId) {
        try {
            job.end(ready.run(job::tell));
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "import failed organizationId=%s error=%s",
                    organizationId, failed.getClass().getSimpleName());
            job.fail();
        }
    }
}

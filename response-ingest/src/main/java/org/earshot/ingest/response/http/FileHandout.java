package org.earshot.ingest.response.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.ingest.file.CleanFile;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;

/** Gives a file to somebody of its organisation, in a way that no browser opens it in a page of ours. */
@Singleton
class FileHandout {
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/webp", ".webp", "application/pdf", ".pdf");

    private final Files files;
    private final SignedIn signedIn;
    private final Clock clock;

    FileHandout(Files files, SignedIn signedIn, Clock clock) {
        this.files = files;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Response file(UUID responseId, UUID file) {
        Files.Of response = new Files.Of(signedIn.organizationId(), responseId);
        return handed(file, found(response, file).orElseThrow(FileHandout::unknown));
    }

    private Optional<CleanFile> found(Files.Of response, UUID file) {
        try {
            return files.open(response, file, new Files.Reader(signedIn.id(), signedIn.name()), clock.instant());
        } catch (Files.Unavailable outage) {
            throw FileIntake.unavailable();
        }
    }

    private static Response handed(UUID file, CleanFile found) {
        String name = file + ENDINGS.getOrDefault(found.mediaType(), "");
        return Response.ok(found.bytes(), found.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Refusal unknown() {
        return new Refusal(
                IngestProblem.UNKNOWN_FILE,
                "No response of your organisation names such a file.",
                "The response may have been taken back or corrected since: export it anew.");
    }
}

package org.earshot.ingest.response.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.file.NotTaken;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Sender;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a file of a program, and tells why not in its words. */
@Singleton
class FileIntake {
    private final Acceptance acceptance;
    private final Filing filing;

    FileIntake(Acceptance acceptance, Filing filing) {
        this.acceptance = acceptance;
        this.filing = filing;
    }

    /** What a file is sent for, as stated. */
    record Wanted(
            UUID responseId,
            @Nullable String question,
            @Nullable UUID instrumentId,
            @Nullable Integer version) {}

    /** Keeps {@code body}; the answer that names it. */
    Answer.File take(Sender sender, Wanted wanted, InputStream body) {
        Invitation link = sender instanceof Sender.LinkHolder holder ? holder.invitation() : null;
        UUID instrumentId = link == null ? stated(wanted.instrumentId()) : link.instrumentId();
        int version = link == null ? stated(wanted.version()) : link.version();
        PublishedInstrument published = acceptance.open(sender, instrumentId, version);
        FileQuestion question = published
                .instrument()
                .question(wanted.question() == null ? "" : wanted.question())
                .filter(FileQuestion.class::isInstance)
                .map(FileQuestion.class::cast)
                .orElseThrow(FileIntake::noQuestion);
        Filing.For what = new Filing.For(
                new Files.Of(sender.organizationId(), wanted.responseId()),
                instrumentId,
                version,
                link != null && link.participantId() != null);
        return onDisk(body, file -> filing.take(what, question, file));
    }

    private static Answer.File onDisk(InputStream body, Work work) {
        try {
            Path file = java.nio.file.Files.createTempFile("earshot-file-", "");
            try {
                try (OutputStream out = java.nio.file.Files.newOutputStream(file)) {
                    long written = body.transferTo(out);
                    if (written > FileQuestion.MAX_BYTES) {
                        throw tooLarge();
                    }
                }
                return work.with(file);
            } finally {
                java.nio.file.Files.deleteIfExists(file);
            }
        } catch (NotTaken refused) {
            throw refused.reason() == NotTaken.Reason.TOO_LARGE ? tooLarge() : notTaken(refused.reason());
        } catch (Files.Full full) {
            throw new Refusal(
                    IngestProblem.NO_ROOM,
                    "Your organisation has no room left for files.",
                    "Withdraw responses whose files are not needed, or ask whoever runs the service for more room.");
        } catch (IOException | Files.Unavailable outage) {
            throw unavailable();
        }
    }

    private static <T> T stated(@Nullable T value) {
        if (value == null) {
            throw new Refusal(
                    IngestProblem.MALFORMED,
                    "It is not said which version of which instrument the file is for.",
                    "Send instrumentId and version in the query, or the token of a link in the header Earshot-Link.");
        }
        return value;
    }

    private static Refusal noQuestion() {
        return new Refusal(
                IngestProblem.UNKNOWN_QUESTION,
                "The instrument has no question of this id that asks for a file.",
                "Send the id of one of its questions of the type file as question in the query.");
    }

    private static Refusal notTaken(NotTaken.Reason reason) {
        String detail =
                switch (reason) {
                    case EMPTY -> "There is nothing in the file.";
                    case WRONG_TYPE ->
                        "By its content the file is none that the question asks for, whatever its name says.";
                    case BROKEN -> "The file begins as a picture or document and does not go on as one.";
                    case TOO_LARGE -> "The file is too large.";
                };
        return new Refusal(
                IngestProblem.FILE_NOT_TAKEN,
                detail,
                "Send a whole JPEG, PNG or WebP, or a PDF where the question asks for documents.");
    }

    private static Refusal tooLarge() {
        return new Refusal(
                IngestProblem.TOO_LARGE,
                "A file may take " + FileQuestion.MAX_BYTES + " bytes; this is more.",
                "Make the picture smaller, or send a part of the document.");
    }

    static Refusal unavailable() {
        return new Refusal(
                IngestProblem.FILE_OUT_OF_REACH,
                "Files are out of reach at the moment.",
                "Try the same again in a moment.");
    }

    /** What to do with a file. */
    private interface Work {
        Answer.File with(Path file) throws NotTaken;
    }
}

package org.earshot.ingest.response.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.response.GivenTime;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.ingest.response.Submission.At;
import org.earshot.ingest.response.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a submission of one document: what is missing comes from the link, and every fault is told at once. */
final class SubmissionReader {
    private static final int MAX_ANSWERS = 500;
    private static final UUID NOT_READ = new UUID(0, 0);

    private final ResponseDocument document;
    private final List<Fault> faults = new ArrayList<>();

    private SubmissionReader(ResponseDocument document) {
        this.document = document;
    }

    /**
     * Reads {@code json} as a response of {@code sender}.
     *
     * @param idempotencyKey the response id when the document has none, or null
     * @throws org.earshot.platform.problem.Refusal naming everything that is missing or of the wrong type
     */
    static Submission read(byte[] json, Sender sender, @Nullable String idempotencyKey) {
        SubmissionReader reader = new SubmissionReader(StrictJson.read(json));
        Submission submission = reader.submission(sender, idempotencyKey);
        if (!reader.faults.isEmpty()) {
            throw Refusals.invalid(reader.faults);
        }
        return submission;
    }

    private Submission submission(Sender sender, @Nullable String idempotencyKey) {
        Invitation link = sender instanceof Sender.LinkHolder holder ? holder.invitation() : null;
        return new Submission(
                responseId(idempotencyKey),
                revision(),
                link == null ? stated() : linked(link),
                language(link == null ? null : link.language()),
                time(),
                answers());
    }

    private UUID responseId(@Nullable String idempotencyKey) {
        if (document.responseId() != null) {
            UUID id = uuid("/responseId", document.responseId());
            if (idempotencyKey != null && !idempotencyKey.equalsIgnoreCase(document.responseId())) {
                faults.add(new Fault(
                        "/responseId",
                        "two-ids",
                        "responseId and the Idempotency-Key header differ",
                        "Send one of them, or the same in both."));
            }
            return id;
        }
        return idempotencyKey == null ? UUID.randomUUID() : uuid("header:Idempotency-Key", idempotencyKey);
    }

    private int revision() {
        int revision = document.revision() == null ? 1 : document.revision();
        if (revision < 1 || revision > 1_000_000) {
            faults.add(new Fault(
                    "/revision", "out-of-range", "a revision is 1, 2, 3 ...", "Send 1 for the first answers."));
        }
        return revision;
    }

    private At stated() {
        return new At(
                uuid("/instrumentId", required("/instrumentId", document.instrumentId())),
                version(),
                uuid("/programId", required("/programId", document.programId())),
                uuid("/siteId", required("/siteId", document.siteId())),
                document.participantId() == null ? null : uuid("/participantId", document.participantId()));
    }

    private int version() {
        if (document.version() == null) {
            missing("/version");
            return 0;
        }
        return document.version();
    }

    private At linked(Invitation link) {
        agrees("/instrumentId", document.instrumentId(), link.instrumentId());
        agrees(
                "/version",
                document.version() == null ? null : document.version().toString(),
                link.version());
        agrees("/programId", document.programId(), link.programId());
        agrees("/siteId", document.siteId(), link.siteId());
        agrees("/participantId", document.participantId(), String.valueOf(link.participantId()));
        return new At(link.instrumentId(), link.version(), link.programId(), link.siteId(), link.participantId());
    }

    private void agrees(String pointer, @Nullable String stated, Object ofLink) {
        if (stated != null && !stated.equalsIgnoreCase(ofLink.toString())) {
            faults.add(new Fault(
                    pointer, "not-of-the-link", "the link stands for another one", "Leave it out: the link says it."));
        }
    }

    private String language(@Nullable String ofLink) {
        String language = document.language() == null ? ofLink : document.language();
        return language == null ? required("/language", null) : language;
    }

    private GivenTime time() {
        return new GivenTime(
                instant("/answeredAt", document.answeredAt()), instant("/sentAt", document.sentAt()), false);
    }

    private @Nullable Instant instant(String pointer, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException notATime) {
            faults.add(new Fault(
                    pointer,
                    "wrong-type",
                    "not a date and time with its offset (RFC 3339)",
                    "Send it as 2026-03-31T09:30:00Z."));
            return null;
        }
    }

    private Answers answers() {
        if (document.answers() == null) {
            missing("/answers");
            return Answers.NONE;
        }
        if (document.answers().size() > MAX_ANSWERS) {
            faults.add(new Fault(
                    "/answers",
                    "too-many-answers",
                    "more than " + MAX_ANSWERS + " answers",
                    "Send answers to questions of the instrument only."));
            return Answers.NONE;
        }
        Map<String, Answer> read = new LinkedHashMap<>();
        document.answers().forEach((question, json) -> read(read, question, json));
        return new Answers(read);
    }

    private void read(Map<String, Answer> read, String question, @Nullable Object json) {
        String pointer = Texts.storable(question)
                ? "/answers/" + question.replace("~", "~0").replace("/", "~1")
                : "/answers";
        try {
            if (!Texts.storable(question)) {
                throw new IllegalArgumentException("the question id holds a character that no id has");
            }
            read.put(question, Answer.of(json));
        } catch (IllegalArgumentException wrongShape) {
            String detail = wrongShape instanceof NumberFormatException ? "not a number" : wrongShape.getMessage();
            faults.add(new Fault(pointer, "wrong-type", String.valueOf(detail), "Send it in one of these shapes."));
        }
    }

    private String required(String pointer, @Nullable String value) {
        if (value == null) {
            missing(pointer);
            return "";
        }
        return value;
    }

    private void missing(String pointer) {
        faults.add(new Fault(pointer, "missing", "it is missing", "Send it."));
    }

    private UUID uuid(String pointer, String value) {
        if (value.isEmpty() && faults.stream().anyMatch(f -> f.pointer().equals(pointer))) {
            return NOT_READ;
        }
        try {
            UUID id = UUID.fromString(value);
            if (value.length() == 36) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // told below, in the same words as one of the wrong length
        }
        faults.add(new Fault(pointer, "wrong-type", "not a UUID", "Send it as 3f0f1a52-6f2c-4d0a-9c33-0f6b8f1f2a77."));
        return NOT_READ;
    }
}

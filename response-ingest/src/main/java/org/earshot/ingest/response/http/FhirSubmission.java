package org.earshot.ingest.response.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem.Fault;
import org.earshot.ingest.response.GivenTime;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Sender;
import org.earshot.ingest.response.Submission;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes a submission of a QuestionnaireResponse (FHIR R4): of the form that exports here have, or one that says as much. */
final class FhirSubmission {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_REVISION = 1_000_000;
    private static final Pattern QUESTIONNAIRE = Pattern.compile("urn:uuid:([0-9a-fA-F-]{36})\\|([0-9]{1,9})");
    private static final Set<String> WHOLE = Set.of("completed", "amended");
    private static final String PARTICIPANT = "urn:earshot:participant";

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private final JsonNode response;
    private final Stated stated;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What FHIR has no place for, as the request says it.
     *
     * @param responseId when the resource's id is no UUID
     */
    record Stated(
            @Nullable UUID responseId,
            int revision,
            @Nullable UUID programId,
            @Nullable UUID siteId) {}

    private FhirSubmission(JsonNode response, Stated stated) {
        this.response = response;
        this.stated = stated;
    }

    /**
     * Reads {@code json} as a response of {@code sender}.
     *
     * @param versions the version of an instrument that is named; throws the refusal when there is none
     * @throws Refusal naming everything that is missing or not understood
     */
    static Submission read(byte[] json, Sender sender, Stated stated, BiFunction<UUID, Integer, Instrument> versions) {
        FhirSubmission reading = new FhirSubmission(parsed(json), stated);
        Submission.At at = reading.at(sender);
        reading.refuse();
        Instrument instrument = versions.apply(at.instrumentId(), at.version());
        Submission submission = new Submission(
                reading.id(sender, at.instrumentId()),
                stated.revision(),
                at,
                reading.language(sender, instrument),
                reading.time(),
                new FhirItems(instrument, reading.faults).answers(reading.response));
        reading.refuse();
        return submission;
    }

    private static JsonNode parsed(byte[] json) {
        try {
            JsonNode read = JSON.readTree(json);
            if ("QuestionnaireResponse".equals(read.path("resourceType").asText())) {
                return read;
            }
        } catch (JsonProcessingException notJson) {
            // told below, like what is JSON and something else
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refusal(
                IngestProblem.MALFORMED,
                "The body is no QuestionnaireResponse in JSON.",
                "Send one resource of FHIR R4, with resourceType QuestionnaireResponse.");
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw Refusals.invalid(faults);
        }
    }

    private Submission.At at(Sender sender) {
        if (!WHOLE.contains(response.path("status").asText())) {
            faults.add(new Fault(
                    "/status",
                    "not-whole",
                    "only answers that are complete are recorded",
                    "Send it once its status is completed; take a response back with DELETE."));
        }
        if (stated.revision() < 1 || stated.revision() > MAX_REVISION) {
            faults.add(new Fault(
                    "query:revision", "out-of-range", "a revision is 1, 2, 3 ...", "Send 1 for the first answers."));
        }
        Matcher named = QUESTIONNAIRE.matcher(response.path("questionnaire").asText(""));
        boolean isNamed = named.matches();
        if (sender instanceof Sender.LinkHolder holder) {
            Invitation link = holder.invitation();
            return new Submission.At(
                    link.instrumentId(), link.version(), link.programId(), link.siteId(), link.participantId());
        }
        if (!isNamed) {
            faults.add(new Fault(
                    "/questionnaire",
                    "unknown-questionnaire",
                    "it does not name a version of an instrument",
                    "Send urn:uuid:, the instrument's id, a bar and its version, as exports here do."));
        }
        return new Submission.At(
                isNamed ? id("/questionnaire", named.group(1)) : new UUID(0, 0),
                isNamed ? Integer.parseInt(named.group(2)) : 0,
                required("query:programId", stated.programId()),
                required("query:siteId", stated.siteId()),
                participant());
    }

    private UUID required(String pointer, @Nullable UUID value) {
        if (value == null) {
            faults.add(new Fault(pointer, "missing", "it is missing", "Send it."));
            return new UUID(0, 0);
        }
        return value;
    }

    /** Only who is called as exports here call them is known to be the same person. */
    private @Nullable UUID participant() {
        JsonNode identifier = response.path("subject").path("identifier");
        return PARTICIPANT.equals(identifier.path("system").asText())
                ? id("/subject/identifier/value", identifier.path("value").asText(""))
                : null;
    }

    private UUID id(String pointer, String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            faults.add(new Fault(pointer, "wrong-type", "not a UUID", "Send it as exports here do."));
            return new UUID(0, 0);
        }
    }

    /** The same resource sent again is the same response, whatever its id looks like. */
    private UUID id(Sender sender, UUID instrumentId) {
        String id = response.path("id").asText("");
        if (stated.responseId() != null || id.isEmpty()) {
            return Optional.ofNullable(stated.responseId()).orElseGet(UUID::randomUUID);
        }
        if (id.length() == 36) {
            try {
                return UUID.fromString(id);
            } catch (IllegalArgumentException ofAnotherKind) {
                // one that other programs gave it, which follows
            }
        }
        String name = "fhir " + sender.organizationId() + " " + instrumentId + " " + id;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String language(Sender sender, Instrument instrument) {
        String own = response.path("language").asText("");
        if (!own.isEmpty()) {
            return own;
        }
        return Optional.of(sender)
                .filter(Sender.LinkHolder.class::isInstance)
                .map(holder -> ((Sender.LinkHolder) holder).invitation().language())
                .orElseGet(() -> instrument.languages().get(0));
    }

    private GivenTime time() {
        String authored = response.path("authored").asText("");
        if (authored.isEmpty()) {
            return GivenTime.ON_ARRIVAL;
        }
        try {
            return authored.length() == 10
                    ? GivenTime.onDayOf(
                            LocalDate.parse(authored).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                    : GivenTime.at(OffsetDateTime.parse(authored).toInstant());
        } catch (DateTimeException notATime) {
            faults.add(new Fault(
                    "/authored",
                    "wrong-type",
                    "not a day, or a date and time with its offset",
                    "Send it as 2026-03-31 or 2026-03-31T09:30:00Z."));
            return GivenTime.ON_ARRIVAL;
        }
    }
}

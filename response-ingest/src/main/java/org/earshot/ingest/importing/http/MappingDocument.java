package org.earshot.ingest.importing.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.ingest.importing.DateOrder;
import org.earshot.ingest.importing.ImportSettings;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.JsonFaults;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sender says of a file. */
@Schema(
        name = "ImportMapping",
        description = "What a file holds. What is left out is guessed, and told in the preview.")
record MappingDocument(
        @Schema(required = true, description = "The instrument that the answers are to.") @Nullable UUID instrumentId,

        @Schema(required = true, description = "Its version.") @Nullable Integer version,

        @Schema(description = "Program of rows whose program no column says.") @Nullable UUID programId,

        @Schema(description = "Site of rows whose site no column says.") @Nullable UUID siteId,

        @Schema(description = "Language of rows whose language no column says; the instrument's first, if left out.")
        @Nullable String language,

        @Schema(
                enumeration = {"day-month", "month-day"},
                description =
                        "Which number is the month in 03/04/2025. Needed only where no date of the file shows it.")
        @Nullable String dates,

        @Schema(description = "IANA zone of times without an offset; UTC, if left out.", examples = "America/Chicago")
        @Nullable String zone,

        @Schema(
                description =
                        "Header of a column, or # and its number, to what it holds: ignore, id, answered-at, program,"
                                + " site, language, participant, question:<id>, choice:<question id>/<choice id>.")
        @Nullable Map<String, String> columns) {

    static MappingDocument read(String json) {
        try {
            @Nullable MappingDocument read = EventJson.MAPPER.readValue(json, MappingDocument.class);
            if (read == null) {
                throw refusal("The mapping is the JSON value null.", "Send a JSON object.");
            }
            return read;
        } catch (JsonProcessingException malformed) {
            var told = JsonFaults.problem(malformed);
            throw refusal("The mapping: " + told.detail(), String.valueOf(told.fix()));
        }
    }

    ImportSettings settings() {
        if (instrumentId == null || version == null) {
            throw refusal(
                    "The mapping does not say which instrument was answered.", "Give instrumentId and version in it.");
        }
        return new ImportSettings(
                instrumentId,
                version,
                programId,
                siteId,
                language,
                order(),
                zoneId(),
                Objects.requireNonNullElse(columns, Map.of()));
    }

    private @Nullable DateOrder order() {
        return dates == null
                ? null
                : DateOrder.parse(dates)
                        .orElseThrow(() -> refusal(
                                "The mapping's dates are neither day-month nor month-day.", "Send one of the two."));
    }

    private ZoneId zoneId() {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw refusal("The mapping's zone is not known.", "Send an IANA name such as America/Chicago.");
        }
    }

    private static Refusal refusal(String detail, String fix) {
        return new Refusal(IngestProblem.MALFORMED, detail, fix);
    }
}

package org.earshot.ingest.response.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response as sent, every field as it stood in the JSON; {@link SubmissionReader} makes sense of it. */
@Schema(name = "Response", description = "What one person answered.")
record ResponseDocument(
        @Schema(
                format = "uuid",
                description = "Chosen by the sender, random; the same id again is the same response. Without it, the"
                        + " Idempotency-Key header is it.")
        @Nullable String responseId,

        @Schema(description = "1 for the first answers, one more for each correction.", defaultValue = "1") @Nullable Integer revision,

        @Schema(format = "uuid", description = "May be left out with a link.") @Nullable String instrumentId,

        @Schema(description = "May be left out with a link.") @Nullable Integer version,

        @Schema(format = "uuid", description = "May be left out with a link.") @Nullable String programId,

        @Schema(format = "uuid", description = "May be left out with a link.") @Nullable String siteId,

        @Schema(format = "uuid", description = "Pseudonymous; without it every response is its own person.") @Nullable String participantId,

        @Schema(description = "BCP 47 tag of the language that the person answered in.", examples = "es") @Nullable String language,

        @Schema(
                format = "date-time",
                description = "When the answers were given; when they arrive, if left out. At most ten years ago. Up"
                        + " to five minutes ahead of the service's clock becomes the moment of arrival.")
        @Nullable String answeredAt,

        @Schema(
                format = "date-time",
                description = "For devices that collect offline: when this very request leaves the device, by the same"
                        + " clock as answeredAt. When the two clocks differ by more than two minutes, the difference"
                        + " is taken out of answeredAt. Leave it out where the request may wait in a queue.")
        @Nullable String sentAt,

        @Schema(
                description = "Question id to answer: a text, choice id or ISO 8601 date, a number, true or false, a"
                        + " list of choice ids, {\"choices\":[\"other\"],\"other\":\"a cot\"}, what came back when a file was sent,"
                        + " {\"ratherNotSay\":true} or"
                        + " {\"skipped\":true}.")
        @Nullable Map<String, @Nullable Object> answers) {}

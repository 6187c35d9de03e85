package org.earshot.insight.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.response.Statement.NeedStated;
import org.earshot.insight.shift.Bucket;

/** Reads a record of the log into what insight keeps of it, and says which records cannot be read. */
public final class Reader {
    private static final Instant EARLIEST = Instant.parse("1970-01-05T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MAX_NEED_CHARS = 100;
    private static final List<String> RESERVED =
            List.of("step:", "theme:"); // of steps of answering and of themes; no need may look like one
    private static final int MAX_GROUP_CHARS = 500;
    private static final int MAX_DIMENSIONS = 32;
    private static final double MILLIONTHS = 1e6;

    private Reader() {}

    /** Whether an event can be applied; one that cannot belongs into the dead letters. */
    public static boolean isApplicable(ResponseEvent event) {
        if (missing(event.organizationId()) || missing(event.responseId())) {
            return false;
        }
        return !(event instanceof ResponseRecorded recorded) || isApplicable(recorded);
    }

    private static boolean isApplicable(ResponseRecorded response) {
        return response.revision() >= 1
                && !missing(response.instrumentId())
                && !missing(response.programId())
                && !missing(response.siteId())
                && !missing(response.answers())
                && isPlausible(response.answeredAt())
                && isPlausible(response.recordedAt())
                && response.signals().stream().allMatch(Reader::isApplicable)
                && response.dimensions().size() <= MAX_DIMENSIONS
                && response.dimensions().entrySet().stream().allMatch(Reader::isApplicable);
    }

    /** Jackson leaves null where JSON has no such field, whatever the record promises. */
    private static boolean missing(Object value) {
        return Objects.isNull(value);
    }

    /** Whether a time can be one when people answered. */
    public static boolean isPlausible(Instant at) {
        return !missing(at) && !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    }

    private static boolean isApplicable(Signal signal) {
        return !missing(signal.need())
                && isText(signal.need(), MAX_NEED_CHARS)
                && RESERVED.stream().noneMatch(signal.need()::startsWith)
                && signal.severity() >= 0
                && signal.severity() <= 1;
    }

    private static boolean isApplicable(Map.Entry<String, String> group) {
        return isGroup(group.getKey()) && isGroup(group.getValue());
    }

    /** Whether a text can name a dimension or a group. */
    public static boolean isGroup(String text) {
        return isText(text, MAX_GROUP_CHARS);
    }

    /** PostgreSQL keeps no NUL. */
    private static boolean isText(String text, int maxChars) {
        return !text.isBlank() && text.length() <= maxChars && text.indexOf('\0') < 0;
    }

    /** The place and groups of a response. */
    public static CellKey cell(ResponseRecorded response) {
        return new CellKey(response.programId(), response.siteId(), response.dimensions());
    }

    static Statement statement(ResponseRecorded response) {
        Map<String, NeedStated> needs = new LinkedHashMap<>();
        for (Signal signal : response.signals()) {
            int severity = (int) Math.round(signal.severity() * MILLIONTHS);
            needs.putIfAbsent(signal.need(), new NeedStated(signal.need(), signal.present(), severity));
        }
        return new Statement(
                response.responseId(),
                response.participantId(),
                week(response.answeredAt()),
                cellId(response),
                response.answeredAt().truncatedTo(ChronoUnit.MICROS),
                List.copyOf(needs.values()));
    }

    private static UUID cellId(ResponseRecorded response) {
        return cell(response).id();
    }

    /** The week in which an answer counts, in UTC. */
    public static int week(Instant answeredAt) {
        return Bucket.weekOf(LocalDate.ofInstant(answeredAt, ZoneOffset.UTC).toEpochDay());
    }
}

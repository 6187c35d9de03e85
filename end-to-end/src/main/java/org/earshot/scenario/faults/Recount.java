package org.earshot.scenario.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseRecorded;

/**
 * Buckets counted from the topic alone, written apart from insight's own counting: of each participant, need and week
 * the latest answer counts; without a participant every response is its own person.
 */
final class Recount {
    private Recount() {}

    static Map<Counts.Key, Counts> of(Topic topic) {
        Map<Turn, Said> latest = new HashMap<>();
        for (Topic.Told told : topic.told().values()) {
            ResponseRecorded recorded = told.recorded();
            if (recorded != null) {
                recorded.signals().forEach(signal -> {
                    Said said = new Said(recorded, signal);
                    latest.merge(said.turn(), said, (one, other) -> one.isLaterThan(other) ? one : other);
                });
            }
        }
        Map<Counts.Key, Counts> counts = new HashMap<>();
        latest.values().forEach(said -> counts.merge(said.bucket(), said.counts(), Counts::plus));
        return counts;
    }

    private static int week(Instant at) {
        long day = LocalDate.ofInstant(at, ZoneOffset.UTC).toEpochDay();
        return Math.toIntExact(Math.floorDiv(day + 3, 7L));
    }

    /** One person's say on one need in one week. */
    private record Turn(UUID person, String need, int week) {}

    /** What one response says of one need. */
    private record Said(ResponseRecorded response, Signal signal) {

        Turn turn() {
            UUID person = Optional.ofNullable(response.participantId()).orElse(response.responseId());
            return new Turn(person, signal.need(), week(response.answeredAt()));
        }

        boolean isLaterThan(Said other) {
            int byTime = at().compareTo(other.at());
            return byTime != 0
                    ? byTime > 0
                    : response.responseId()
                                    .toString()
                                    .compareTo(other.response.responseId().toString())
                            > 0;
        }

        /** To the microsecond, as PostgreSQL keeps it. */
        private Instant at() {
            return response.answeredAt().truncatedTo(ChronoUnit.MICROS);
        }

        Counts.Key bucket() {
            return new Counts.Key(
                    signal.need(),
                    week(response.answeredAt()),
                    response.programId(),
                    response.siteId(),
                    response.dimensions());
        }

        Counts counts() {
            return Counts.of(signal.present(), signal.severity());
        }
    }
}

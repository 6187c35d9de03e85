package org.earshot.survey.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The moments at which the clocks of a zone show a time: none when they jump over it, two when they are turned back over it. */
final class LocalMoment {
    private LocalMoment() {}

    /**
     * The first moment after another at which the clocks show a time or jump over it.
     *
     * @param shown at most one step before it would be after {@code after}
     * @param step to the next such time when it is too late for this one
     */
    static Instant firstAfter(LocalDateTime shown, Period step, ZoneId zone, Instant after) {
        return after(shown, step, after, time -> moments(time, zone).stream());
    }

    /** As {@link #firstAfter}, for what happens once a day: of two moments only the first. */
    static Instant onceAfter(LocalDateTime shown, Period step, ZoneId zone, Instant after) {
        return after(shown, step, after, time -> moments(time, zone).stream().limit(1));
    }

    private static Instant after(
            LocalDateTime shown, Period step, Instant after, Function<LocalDateTime, Stream<Instant>> moments) {
        return Stream.iterate(shown, time -> time.plus(step))
                .flatMap(moments)
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    private static List<Instant> moments(LocalDateTime shown, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(shown);
        return offsets.isEmpty()
                ? List.of(Objects.requireNonNull(rules.getTransition(shown)).getInstant())
                : offsets.stream().map(shown::toInstant).toList();
    }
}

package org.earshot.insight.export.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.earshot.insight.export.Request;
import org.jspecify.annotations.Nullable;

/** Days as they stand in addresses, in UTC. */
final class Days {
    private Days() {}

    static @Nullable Instant begin(@Nullable String day) {
        return day == null || day.isBlank() ? null : start(day, 0);
    }

    static @Nullable Instant end(@Nullable String day) {
        return day == null || day.isBlank() ? null : start(day, 1);
    }

    static void check(Request request) {
        Instant from = request.from();
        Instant to = request.to();
        if (from != null && to != null && !from.isBefore(to)) {
            throw ExportProblem.invalidPeriod();
        }
    }

    private static Instant start(String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noDay) {
            throw ExportProblem.invalidPeriod();
        }
    }
}

package org.earshot.ingest.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.ingest.response.GivenTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as spreadsheets write it: 2025-03-31, 31/03/2025, 3/31/25 2:05 PM, 31.03.2025, or Excel's number of days since the
 * end of 1899.
 *
 * @param first the day or the month, whichever stands first
 * @param order null when both readings are possible for its form
 * @param time null when only the day is written
 * @param zone null when none is written
 */
record WrittenDate(
        int year,
        int first,
        int second,
        @Nullable DateOrder order,
        @Nullable LocalTime time,
        @Nullable ZoneId zone) {
    private static final String TIME =
            "(?:[,\\s]*[T\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?\\s*(\\S+)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAYS = Pattern.compile("(\\d{5})(?:[.,](\\d{1,12}))?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;
    private static final int MOST_CHARS = 60;

    /** Reads it; empty when it is no date in any of these forms. */
    static Optional<WrittenDate> parse(String cell) {
        String text = Plain.digits(cell.strip());
        if (text.isEmpty() || text.length() > MOST_CHARS) {
            return Optional.empty();
        }
        try {
            return yearFirst(text).or(() -> yearLast(text)).or(() -> days(text));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        return found.matches()
                ? Optional.of(new WrittenDate(
                        number(found, 1),
                        number(found, 2),
                        number(found, 3),
                        DateOrder.MONTH_DAY,
                        time(found, 4),
                        zone(found, 4)))
                : Optional.empty();
    }

    private static Optional<WrittenDate> yearLast(String text) {
        Matcher found = YEAR_LAST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = number(found, 4);
        return Optional.of(new WrittenDate(
                found.group(4).length() == 2 ? CENTURY + year : year,
                number(found, 1),
                number(found, 3),
                ".".equals(found.group(2)) ? DateOrder.DAY_MONTH : null,
                time(found, 5),
                zone(found, 5)));
    }

    private static Optional<WrittenDate> days(String text) {
        Matcher found = DAYS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(number(found, 1));
        LocalTime time = found.group(2) == null
                ? null
                : LocalTime.ofSecondOfDay((long) (Double.parseDouble("0." + found.group(2)) * 86_400));
        return Optional.of(new WrittenDate(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), DateOrder.MONTH_DAY, time, null));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable LocalTime time(Matcher found, int hourGroup) {
        if (found.group(hourGroup) == null) {
            return null;
        }
        String half = found.group(hourGroup + 3);
        int hour = number(found, hourGroup);
        if (half != null) {
            hour = hour % 12 + (half.toUpperCase(Locale.ROOT).startsWith("P") ? 12 : 0);
        }
        int second = found.group(hourGroup + 2) == null ? 0 : number(found, hourGroup + 2);
        return LocalTime.of(hour, number(found, hourGroup + 1), second);
    }

    private static @Nullable ZoneId zone(Matcher found, int hourGroup) {
        String written = found.group(hourGroup + 4);
        return written == null ? null : ZoneId.of(written);
    }

    /** What it shows of the order: a 31 cannot be a month. Null when it shows nothing. */
    @Nullable DateOrder shows() {
        if (order != null || first == second) {
            return null;
        }
        if (first > 12) {
            return DateOrder.DAY_MONTH;
        }
        return second > 12 ? DateOrder.MONTH_DAY : null;
    }

    /** Whether it can be read in two ways. */
    boolean isAmbiguous() {
        return order == null && first != second && first <= 12 && second <= 12;
    }

    /** The day; empty when there is no such day in that order. */
    Optional<LocalDate> day(DateOrder assumed) {
        boolean dayFirst = (order == null ? assumed : order) == DateOrder.DAY_MONTH;
        try {
            return Optional.of(LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** When it was; a day alone is known to the day only. */
    Optional<GivenTime> given(DateOrder assumed, ZoneId assumedZone) {
        return day(assumed).map(day -> {
            if (time == null) {
                return GivenTime.onDayOf(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            }
            Instant at =
                    day.atTime(time).atZone(zone == null ? assumedZone : zone).toInstant();
            return GivenTime.at(at);
        });
    }
}

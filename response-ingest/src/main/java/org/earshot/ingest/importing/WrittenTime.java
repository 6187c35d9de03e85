package org.earshot.ingest.importing;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as spreadsheets write it: 14:30, 9:05:00, 2:30 PM. */
final class WrittenTime {
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?::[0-9]{2})?\\s*([AaPp])?(?:\\.?[Mm]\\.?)?");

    private WrittenTime() {}

    /** The hour and minute; empty when it is no time. */
    static Optional<LocalTime> parse(String cell) {
        Matcher written = TIME.matcher(Plain.digits(cell.strip()));
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(1));
        String half = written.group(3);
        boolean afternoon = half != null && half.equalsIgnoreCase("p");
        try {
            return half != null && (hour < 1 || hour > 12)
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(
                            half == null ? hour : hour % 12 + (afternoon ? 12 : 0),
                            Integer.parseInt(written.group(2))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

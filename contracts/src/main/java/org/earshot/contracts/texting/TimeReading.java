package org.earshot.contracts.texting;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: 14:30, 14.30, 1430, 2 pm, 2:30pm. */
final class TimeReading {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?(\\d{2})? ?(am|pm|a m|p m|ص|م)?");
    private static final int NOON = 12;

    private TimeReading() {}

    static Optional<LocalTime> of(String typed) {
        Matcher matcher = TIME.matcher(PlainText.of(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            boolean after = half.startsWith("p") || half.equals("م");
            hour = hour < 1 || hour > NOON ? 24 : hour % NOON + (after ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}

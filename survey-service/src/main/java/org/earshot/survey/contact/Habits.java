package org.earshot.survey.contact;

import java.time.LocalTime;
import java.time.ZoneId;
import org.earshot.survey.notice.QuietTimes;
import org.jspecify.annotations.Nullable;

/**
 * How a person is written to.
 *
 * @param language BCP 47
 * @param zone where the person lives, or null for where the organisation is at home
 * @param quiet hours without messages, or null for {@link #NIGHT}
 */
public record Habits(
        String language, @Nullable ZoneId zone, @Nullable QuietTimes quiet) {
    /** When nobody is written to who has not said otherwise: earlier and longer than the law asks for anywhere we know of. */
    public static final QuietTimes NIGHT = new QuietTimes(LocalTime.of(20, 0), LocalTime.of(8, 0));

    /** The hours that hold. */
    public QuietTimes quietOrNight() {
        return quiet == null ? NIGHT : quiet;
    }
}

package org.earshot.insight.answering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of answering that a family can watch, as others watch a need: of the people who could take it in a week, how many did. Each
 * has {@link #TIME} for it, whoever they are and whenever they could; so a week is not called silent before its people had theirs.
 */
public enum Step {
    /** Of the messages that invited people: arrived, as far as the gateway tells. */
    DELIVERED,
    /** Of the people invited by a link of their own: began to answer. */
    OPENED,
    /** Of those who began: sent their answers. */
    ANSWERED;

    /** How long everyone has for a step. Nobody counts before it is over, or those who are quick would count alone. */
    public static final Duration TIME = Duration.ofDays(7);

    /** By so many weeks the running week of a step lies behind the calendar: its people's time is running out now. */
    public static final int WEEKS_BEHIND = 1;

    private static final String PREFIX = "step:";

    /** The word used in JSON and in addresses. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Stands where a need's code stands in tables; no need has such a code. */
    public String code() {
        return PREFIX + word();
    }

    /** The step that a code stands for; empty for a need. */
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** Whether a code is reserved for steps, so that no need may have it. */
    public static boolean isReserved(String code) {
        return code.startsWith(PREFIX);
    }
}

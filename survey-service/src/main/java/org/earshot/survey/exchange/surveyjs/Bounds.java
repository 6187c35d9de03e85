package org.earshot.survey.exchange.surveyjs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.jspecify.annotations.Nullable;

/** The smallest and largest answer to an element, from its own members and its validators. */
record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    static final int DECIMALS = 6;

    /** Those of a number. */
    static Bounds of(Element element) {
        Bounds bounds = new Bounds(
                element.number("min").orElse(null), element.number("max").orElse(null));
        for (Element validator : element.list("validators")) {
            if (validator.type().equals("numeric")) {
                bounds = bounds.and(
                        validator.number("minValue").orElse(null),
                        validator.number("maxValue").orElse(null));
            }
        }
        return bounds;
    }

    private Bounds and(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Bounds(
                min == null || (least != null && least.compareTo(min) > 0) ? least : min,
                max == null || (most != null && most.compareTo(max) < 0) ? most : max);
    }

    BigDecimal least() {
        return min == null ? MOST.negate() : min;
    }

    BigDecimal most() {
        return max == null ? MOST : max;
    }

    /** A date that stands in a member; anything else there is listed. */
    static @Nullable LocalDate date(Element element, String member, Problems problems) {
        String written = element.text(member);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException noDate) {
            notHeld(element, member, written, problems);
            return null;
        }
    }

    /** A time that stands in a member; anything else there is listed. */
    static @Nullable LocalTime time(Element element, String member, Problems problems) {
        String written = element.text(member);
        try {
            return written.isEmpty()
                    ? null
                    : LocalTime.parse(written).withSecond(0).withNano(0);
        } catch (DateTimeParseException noTime) {
            notHeld(element, member, written, problems);
            return null;
        }
    }

    private static void notHeld(Element element, String member, String written, Problems problems) {
        problems.leaveOut(element.where(member), written, FileFault.CONSTRAINT_NOT_HELD_OF_DATE);
    }

    /** Digits after the point, from the step between two answers; {@code otherwise} where none is written. */
    static int decimals(Element element, int otherwise) {
        Optional<BigDecimal> step = element.number("step");
        return step.map(by ->
                        Math.max(0, Math.min(DECIMALS, by.stripTrailingZeros().scale())))
                .orElse(element.text("step").equals("any") ? DECIMALS : otherwise);
    }
}

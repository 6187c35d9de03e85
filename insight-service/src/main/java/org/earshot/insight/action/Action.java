package org.earshot.insight.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done about an alert.
 *
 * @param what in the words of whoever wrote it down, 1 to 500 characters
 * @param who account that sees to it
 * @param from first day of it
 * @param effectBy day by which an effect is expected
 * @param measureOn first day on which the series is measured again
 */
public record Action(UUID id, String what, UUID who, LocalDate from, LocalDate effectBy, LocalDate measureOn) {
    /** Weeks after its first day until the series is measured again, unless chosen otherwise. */
    public static final int MEASURED_AFTER_WEEKS = 8;

    private static final int MAX_WHAT_CHARS = 500;
    private static final int MOST_YEARS = 2;

    /**
     * Checks what someone wants to write down.
     *
     * @throws ActionRefused when the text is missing or too long, or the days are out of order or further than two years away
     */
    public static Action planned(Wanted wanted, LocalDate today) {
        String what = wanted.what().strip();
        if (what.isEmpty() || what.length() > MAX_WHAT_CHARS || what.indexOf('\0') >= 0) {
            throw new ActionRefused(ActionRefused.Kind.WHAT);
        }
        LocalDate from = wanted.from() == null ? today : wanted.from();
        LocalDate measureOn = wanted.measureOn() == null ? from.plusWeeks(MEASURED_AFTER_WEEKS) : wanted.measureOn();
        LocalDate effectBy = wanted.effectBy() == null ? measureOn : wanted.effectBy();
        boolean inOrder = !effectBy.isBefore(from) && measureOn.isAfter(from);
        boolean near = from.isAfter(today.minusYears(MOST_YEARS))
                && effectBy.isBefore(today.plusYears(MOST_YEARS))
                && measureOn.isBefore(today.plusYears(MOST_YEARS));
        if (!inOrder || !near) {
            throw new ActionRefused(ActionRefused.Kind.DAYS);
        }
        return new Action(UUID.randomUUID(), what, wanted.who(), from, effectBy, measureOn);
    }

    /**
     * What someone wants to write down.
     *
     * @param from null for today
     * @param effectBy null for the day of the measurement
     * @param measureOn null for eight weeks after {@code from}
     */
    public record Wanted(
            String what,
            UUID who,
            @Nullable LocalDate from,
            @Nullable LocalDate effectBy,
            @Nullable LocalDate measureOn) {}
}

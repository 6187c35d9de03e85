package org.earshot.contracts.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers from outside. A few characters such as {@code 1e999999999} name a number with a billion digits: harmless to
 * hold and to compare, ruinous to write out or to add to. So whatever is calculated with is asked here first.
 */
public final class Numbers {
    /** Most digits before the point, and most after it, of a number that is calculated with. */
    public static final int MAX_DIGITS = 30;

    private static final int MAX_WRITTEN = 2 * MAX_DIGITS + 2;

    private Numbers() {}

    /** Whether {@code value} has at most {@link #MAX_DIGITS} digits before the point, and as many after it. */
    public static boolean manageable(BigDecimal value) {
        long before = (long) value.precision() - value.scale();
        return before <= MAX_DIGITS && value.scale() <= MAX_DIGITS;
    }

    /**
     * The value itself.
     *
     * @throws InvalidValue when it is not {@link #manageable}; the message names it by {@code name}
     */
    public static BigDecimal requireManageable(BigDecimal value, String name) {
        if (!manageable(value)) {
            throw new InvalidValue(InvalidValue.Reason.TOO_MANY_DIGITS, name, MAX_DIGITS);
        }
        return plain(value);
    }

    /** The same number in its one plain form (5, not 5.0 or 0.5e1); unmanageable ones as they are. */
    public static BigDecimal plain(BigDecimal value) {
        if (!manageable(value)) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number written in {@code text}; empty when it is none, or not manageable. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > MAX_WRITTEN) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text)).filter(Numbers::manageable).map(Numbers::plain);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}

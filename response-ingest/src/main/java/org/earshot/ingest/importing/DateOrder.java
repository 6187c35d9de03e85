package org.earshot.ingest.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the two numbers in 03/04/2025 is the month. */
public enum DateOrder {
    /** 31/12/2025. */
    DAY_MONTH,
    /** 12/31/2025. */
    MONTH_DAY;

    /** As written in a mapping: {@code day-month}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word. */
    public static Optional<DateOrder> parse(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }
}

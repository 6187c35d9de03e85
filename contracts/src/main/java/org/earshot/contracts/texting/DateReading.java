package org.earshot.contracts.texting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as people type it: day, month, year as the message asks; year first as in ISO 8601; or the month by its name. */
final class DateReading {
    private static final int FIRST_YEAR = 1000;
    private static final int LETTERS_OF_A_MONTH = 3;

    private DateReading() {}

    static Optional<LocalDate> of(String typed, TextWords words) {
        List<Integer> numbers = new ArrayList<>();
        int named = 0;
        for (String word : PlainText.of(typed)
                .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ")
                .split(" ", -1)) {
            int month = month(word, words);
            if (month > 0 && named == 0) {
                named = month;
            } else if (word.matches("[0-9]{1,4}")) {
                numbers.add(Integer.valueOf(word));
            }
        }
        return named > 0 && numbers.size() == 2
                ? ordered(numbers.get(0), named, numbers.get(1))
                : numbers.size() == 3 && named == 0
                        ? ordered(numbers.get(0), numbers.get(1), numbers.get(2))
                        : Optional.empty();
    }

    private static Optional<LocalDate> ordered(int first, int month, int last) {
        return first >= FIRST_YEAR ? date(first, month, last) : date(last, month, first);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < FIRST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String word, TextWords words) {
        if (word.length() < LETTERS_OF_A_MONTH || !Character.isLetter(word.codePointAt(0))) {
            return 0;
        }
        for (Month month : Month.values()) {
            boolean meant = List.of(Locale.forLanguageTag(words.language()), Locale.ENGLISH).stream()
                    .map(locale -> PlainText.of(month.getDisplayName(TextStyle.FULL, locale)))
                    .anyMatch(name -> name.startsWith(word));
            if (meant) {
                return month.getValue();
            }
        }
        return 0;
    }
}

package org.earshot.survey.review.lint;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whole numbers from {@code low} to {@code high}, both inclusive, as a choice names them: "18 to 34", "under 18", "65+".
 *
 * @param low negative infinity when open
 * @param high positive infinity when open
 */
record NumberRange(String label, double low, double high) {
    private static final WordList UNDER = WordList.named("range-under");
    private static final WordList UP_TO = WordList.named("range-up-to");
    private static final WordList OVER = WordList.named("range-over");
    private static final WordList FROM = WordList.named("range-from");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.\\u00a0\\u202f']\\d{3})*");
    private static final int MOST_CHARS = 60;

    /** The range that a label names, or empty when it names none. */
    static Optional<NumberRange> in(String label, String language) {
        double[] numbers = label.length() > MOST_CHARS
                ? new double[0]
                : NUMBER.matcher(label)
                        .results()
                        .map(MatchResult::group)
                        .mapToDouble(written -> Double.parseDouble(written.replaceAll("\\D", "")))
                        .toArray();
        return switch (numbers.length) {
            case 1 -> Optional.of(one(label, language, numbers[0]));
            case 2 -> Optional.of(new NumberRange(label, numbers[0], numbers[1]));
            default -> Optional.empty();
        };
    }

    private static NumberRange one(String label, String language, double number) {
        if (label.contains("+") || label.contains("\u2265") || FROM.matches(language, label)) {
            return new NumberRange(label, number, Double.POSITIVE_INFINITY);
        }
        if (label.contains(">") || OVER.matches(language, label)) {
            return new NumberRange(label, number + 1, Double.POSITIVE_INFINITY);
        }
        if (label.contains("\u2264") || UP_TO.matches(language, label)) {
            return new NumberRange(label, Double.NEGATIVE_INFINITY, number);
        }
        if (label.contains("<") || UNDER.matches(language, label)) {
            return new NumberRange(label, Double.NEGATIVE_INFINITY, number - 1);
        }
        return new NumberRange(label, number, number);
    }
}

package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.review.lint.WordList.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Two things asked at once: whoever would answer them differently cannot.
 *
 * <p>Listens for joining words between two things, and for two question marks. "Or" is left alone: "you or somebody in your home"
 * and "down or hopeless" ask one thing far more often than two.
 */
final class DoubleBarrelled extends WordingRule {
    private static final WordList JOINING = WordList.named("double-barrelled");
    private static final WordList REASONS = WordList.named("double-barrelled-reasons");
    private static final String DETERMINER = "(?:the|your|our|their|my|la|el|las|los|su|sus|nuestro|nuestra)";
    private static final Map<String, Pattern> PAIR = Map.of(
            "en", pair("and", DETERMINER),
            "es", pair("[ye]", DETERMINER));

    private static Pattern pair(String and, String determiner) {
        String thing = "((?:%s\\s+)?\\p{L}+)".formatted(determiner);
        return Pattern.compile(
                "^(.*?\\s)" + thing + "\\s+" + and + "\\s+" + thing + "(\\?.*|\\s+(?:to|for|de|para)\\s.*)$");
    }

    @Override
    public String id() {
        return "double-barrelled";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        String language = wording.primaryLanguage();
        if (wording.question() instanceof MultipleChoice) {
            return Stream.empty();
        }
        List<Hit> joined = JOINING.in(language, wording.text());
        if (!joined.isEmpty()) {
            return Stream.of(wording.finding(
                    id(), words(joined), split(language, wording.text()).orElse(null)));
        }
        List<Hit> reasons = isClosed(wording) ? REASONS.in(language, wording.text()) : List.of();
        if (!reasons.isEmpty()) {
            return Stream.of(wording.finding(id(), words(reasons), null));
        }
        return wording.text().chars().filter(c -> c == '?').count() > 1
                ? Stream.of(wording.finding(id(), List.of("? … ?"), inTwo(wording.text())))
                : Stream.empty();
    }

    private static boolean isClosed(Wording wording) {
        return wording.question() instanceof YesNo
                || wording.question() instanceof Rating
                || wording.question() instanceof Scale
                || wording.question() instanceof SingleChoice;
    }

    private static List<String> words(List<Hit> hits) {
        return hits.stream().map(Hit::words).distinct().toList();
    }

    private static Optional<String> split(String language, String text) {
        Pattern pair = PAIR.get(language);
        Matcher parts = pair == null ? null : pair.matcher(text);
        return parts != null && parts.matches() && alike(parts.group(2), parts.group(3))
                ? Optional.of(parts.group(1) + parts.group(2) + parts.group(4) + "\n" + parts.group(1) + parts.group(3)
                        + parts.group(4))
                : Optional.empty();
    }

    /** Whether both are "the food", "the staff", or both are one word: else the halves are not of one kind. */
    private static boolean alike(String one, String other) {
        return one.contains(" ") == other.contains(" ");
    }

    private static @Nullable String inTwo(String text) {
        return text.replaceAll("\\?\\s+", "?\n");
    }
}

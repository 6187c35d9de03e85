package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Longer or heavier than most people read with ease. A formula where one was validated for the language (English, Spanish); the
 * length of the longest sentence everywhere.
 */
final class HardToRead extends WordingRule {
    /** More words in one sentence are a burden to read and more still to hear read out. */
    static final int MOST_WORDS = 25;

    /** The same for scripts that do not part words. */
    static final int MOST_UNPARTED_CHARS = 60;

    /** Years of school; health and social services aim at 6 to 8, and a single question measures to about two years. */
    static final double HIGHEST_GRADE = 10;

    /** Under this, Spanish is "difficult". */
    static final double LOWEST_EASE = 50;

    /** Under this the formulas measure one word, not a sentence. */
    private static final int FEWEST_WORDS = 8;

    @Override
    public String id() {
        return "hard-to-read";
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        Prose prose = Prose.of(wording.text());
        if (prose.longestSentence() > MOST_WORDS) {
            return found(wording, prose.longestSentence() + " × …");
        }
        long unparted =
                wording.text().codePoints().filter(HardToRead::isUnparted).count();
        if (unparted > MOST_UNPARTED_CHARS) {
            return found(wording, unparted + " × 字");
        }
        return prose.words() < FEWEST_WORDS ? Stream.empty() : byFormula(wording, prose);
    }

    private Stream<ReviewFinding> byFormula(Wording wording, Prose prose) {
        String language = wording.primaryLanguage();
        if (language.equals("en") && prose.gradeInEnglish() > HIGHEST_GRADE) {
            return found(wording, String.format(Locale.ROOT, "Flesch-Kincaid %.0f", prose.gradeInEnglish()));
        }
        if (language.equals("es") && prose.easeInSpanish() < LOWEST_EASE) {
            return found(wording, String.format(Locale.ROOT, "Fernández-Huerta %.0f", prose.easeInSpanish()));
        }
        return Stream.empty();
    }

    static boolean isUnparted(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private Stream<ReviewFinding> found(Wording wording, String measured) {
        return Stream.of(wording.finding(id(), List.of(measured), null));
    }
}

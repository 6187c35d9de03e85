package org.earshot.survey.exchange.format;

import org.earshot.survey.phrase.Phrases;

/** What is said of a file's problems, from {@code faults_<language>.properties}. */
public final class FaultTexts {
    /** For programs. */
    public static final FaultTexts ENGLISH = new FaultTexts("en");

    private static final Phrases PHRASES = new Phrases(FaultTexts.class);

    private final String file;

    private FaultTexts(String language) {
        this.file = "faults_" + language;
    }

    /** In a language of the console, by its tag. */
    public static FaultTexts in(String language) {
        return new FaultTexts(language);
    }

    /** What is wrong, in whole sentences. */
    public String detail(FileProblem problem) {
        String phrase = text(problem.fault().key());
        Because because = problem.because();
        return because == null
                ? Phrases.filled(phrase, problem.values())
                : phrase.replace("{because}", Phrases.filled(text("says." + because.key()), because.values()));
    }

    /** What to do about it. */
    public String fix(FileProblem problem) {
        return Phrases.filled(text(problem.fault().key() + ".fix"), problem.values());
    }

    /** The words of a key. */
    String text(String key) {
        return PHRASES.of(file, key);
    }
}

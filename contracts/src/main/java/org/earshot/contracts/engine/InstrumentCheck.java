package org.earshot.contracts.engine;

import java.util.List;
import java.util.Set;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.need.Taxonomy;

/**
 * Whether an instrument works: what keeps it from being published ({@link #ERRORS}), and what its author should look at
 * ({@link #WARNINGS}).
 *
 * <p>{@link Finding#values} of {@code too-many} and {@code too-long} are how many there are and the most that there may be; of
 * {@code bad-decimals}, {@code bad-places}, {@code bad-count}, {@code bad-minimum} and {@code bad-most} the most; of {@code bad-value}
 * the least and the most; of {@code duplicate-id}, {@code duplicate-dimension}, {@code impossible-value}, {@code not-a-number-question}
 * and {@code nothing-to-repeat} the id; of {@code missing-text} the language; of {@code more-than-most} the id of the question that is
 * counted by, and the most. Others have none.
 */
public final class InstrumentCheck {
    /** Codes of what prevents publishing. */
    public static final Set<String> ERRORS = Set.of(
            "bad-count",
            "bad-decimals",
            "bad-id",
            "bad-minimum",
            "bad-most",
            "bad-places",
            "bad-region",
            "bad-value",
            "contact-in-anonymous",
            "cut-offs-do-not-rise",
            "document-in-anonymous",
            "duplicate-dimension",
            "duplicate-id",
            "duplicate-language",
            "empty-repeat",
            "empty-score",
            "forced-consent",
            "forward-reference",
            "impossible-value",
            "interrupted-repeat",
            "malformed-language",
            "min-above-max",
            "missing-text",
            "no-formula",
            "no-languages",
            "no-questions",
            "no-rows",
            "not-a-number-question",
            "not-a-yes-no-question",
            "not-in-ranking",
            "not-in-repeat",
            "not-in-score",
            "not-in-words",
            "not-piped-here",
            "personal-pipe",
            "ranking-of-everything",
            "repeated-need",
            "repeated-question",
            "repeated-value",
            "required-info",
            "self-reference",
            "several-please-say",
            "too-few-choices",
            "too-long",
            "too-many",
            "two-counts",
            "unknown-need",
            "unknown-question",
            "unknown-repeat",
            "which-round");

    /** Codes of what does not. */
    public static final Set<String> WARNINGS = Set.of(
            "more-than-most",
            "need-never-present",
            "no-rather-not-say",
            "nothing-to-repeat",
            "photo-in-anonymous",
            "unmapped-choice",
            "unreachable-question");

    /** Most languages. */
    public static final int MAX_LANGUAGES = 20;

    /** Most questions, pages to read included; one that is repeated counts as often as it may be asked. */
    public static final int MAX_QUESTIONS = 400;

    /** Most choices of one question. */
    public static final int MAX_CHOICES = 100;

    /** Most repeats. */
    public static final int MAX_REPEATS = 20;

    /** Most scores. */
    public static final int MAX_SCORES = 20;

    /** Most conditions in the tree of one question. */
    public static final int MAX_CONDITIONS = 50;

    /** Most needs that one choice, answer or number is mapped to. */
    public static final int MAX_NEEDS = 10;

    /** Most bands of one score. */
    public static final int MAX_BANDS = 20;

    /** Most questions for a file: what one response may bring stays within what a phone can send. */
    public static final int MAX_FILES = 10;

    /** Longest title. */
    public static final int MAX_TITLE_CHARS = 200;

    /** Longest introduction, thanks, question or hint. */
    public static final int MAX_TEXT_CHARS = 2000;

    /** Longest label of a choice or of the end of a rating, and longest construct. */
    public static final int MAX_LABEL_CHARS = 300;

    /** Most digits after the point that a number question may ask for. */
    public static final int MAX_DECIMALS = 6;

    private InstrumentCheck() {}

    /** What is wrong with an instrument that maps to the Gravity needs; empty when nothing is. */
    public static List<Finding> check(Instrument instrument) {
        return check(instrument, Taxonomy.gravity());
    }

    /** What is wrong with an instrument that maps to the needs of {@code taxonomy}; empty when nothing is. */
    public static List<Finding> check(Instrument instrument, Taxonomy taxonomy) {
        Findings findings = new Findings();
        sizes(instrument, findings);
        if (findings.all().isEmpty()) {
            new TextRules(instrument, findings).check();
            new QuestionRules(instrument, findings).check();
            new NeedRules(instrument, taxonomy, findings).check();
            new ConditionRules(instrument, findings).check();
            new ScoreRules(instrument, findings).check();
            new QuoteRules(instrument, findings).check();
            new PipeRules(instrument, findings).check();
            new PrivacyRules(instrument, findings).check();
            new RepeatRules(instrument, findings).check();
        }
        if (publishable(findings.all())) {
            Reachability.check(instrument, findings);
        }
        return findings.all();
    }

    /** Whether none of the findings keeps the instrument from being published. */
    public static boolean publishable(List<Finding> findings) {
        return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    private static void sizes(Instrument instrument, Findings findings) {
        findings.atMost(MAX_LANGUAGES, instrument.languages().size(), "/languages", "languages");
        findings.atMost(MAX_QUESTIONS, instrument.asked().size(), "/questions", "questions");
        findings.atMost(MAX_REPEATS, instrument.repeats().size(), "/repeats", "repeats");
        findings.atMost(MAX_SCORES, instrument.scores().size(), "/scores", "scores");
    }
}

package org.earshot.contracts.engine;

import java.util.List;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.need.Taxonomy;

/**
 * Whether an instrument works: what keeps it from being published, and what its author should look at.
 *
 * <p>Errors: {@code no-questions}, {@code bad-id}, {@code duplicate-id}, {@code no-languages},
 * {@code malformed-language}, {@code duplicate-language}, {@code missing-text}, {@code too-long}, {@code too-many},
 * {@code too-few-choices}, {@code min-above-max}, {@code bad-decimals}, {@code required-info},
 * {@code duplicate-dimension}, {@code unknown-question}, {@code self-reference}, {@code forward-reference},
 * {@code impossible-value}, {@code not-a-number-question}, {@code unknown-need}, {@code repeated-need},
 * {@code empty-score}, {@code repeated-question}, {@code bad-minimum}, {@code not-a-yes-no-question},
 * {@code forced-consent}, {@code repeated-value}, {@code bad-places}, {@code not-in-ranking},
 * {@code ranking-of-everything}, {@code bad-region}, {@code bad-count}, {@code bad-value}, {@code several-please-say}, {@code no-rows},
 * {@code not-in-score}, {@code cut-offs-do-not-rise},
 * {@code personal-pipe}, {@code not-in-words},
 * {@code not-piped-here}, {@code contact-in-anonymous}, {@code document-in-anonymous},
 * {@code empty-repeat}, {@code interrupted-repeat}, {@code bad-most}, {@code two-counts}, {@code not-in-repeat},
 * {@code which-round}, {@code unknown-repeat}.
 *
 * <p>Warnings: {@code unmapped-choice}, {@code need-never-present}, {@code no-rather-not-say},
 * {@code unreachable-question}, {@code nothing-to-repeat}, {@code photo-in-anonymous}, {@code more-than-most}.
 */
public final class InstrumentCheck {
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

package org.earshot.survey.review.lint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;

/** Every rule of the question review. This is the one place that lists them. */
public final class Rules {
    /** Changes whenever a rule or a word list does: figures and findings name it. */
    public static final String VERSION = "1";

    private static final List<Rule> ALL = List.of(
            new DoubleBarrelled(),
            new Leading(),
            new Loaded(),
            new DeficitFraming(),
            new Jargon(),
            new HardToRead(),
            new Negation(),
            new AbsoluteWords(),
            new UnbalancedScale(),
            new UnlabelledScale(),
            new BrokenRanges(),
            new NoWayOut(),
            new SensitiveFirst(),
            new ClosedDemographics(),
            new OutdatedDemographics(),
            new UnexplainedDemographics(),
            new CompulsoryDemographics(),
            new OutputNotOutcome(),
            new TooLong());

    private Rules() {}

    /** In the order in which findings about one question are told. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * What all rules find, question by question; each finding once. Nothing for an instrument that is larger than any that can be
     * published: the check says so.
     */
    public static List<ReviewFinding> review(Instrument instrument) {
        if (instrument.questions().size() > InstrumentCheck.MAX_QUESTIONS
                || instrument.languages().size() > InstrumentCheck.MAX_LANGUAGES) {
            return List.of();
        }
        return ALL.stream()
                .flatMap(rule -> rule.in(instrument))
                .collect(Collectors.toMap(
                        ReviewFinding::key, finding -> finding, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(finding -> place(instrument, finding)))
                .toList();
    }

    private static int place(Instrument instrument, ReviewFinding finding) {
        for (int i = 0; i < instrument.questions().size(); i++) {
            if (instrument.questions().get(i).id().equals(finding.question())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}

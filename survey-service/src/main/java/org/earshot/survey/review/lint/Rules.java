package org.earshot.survey.review.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final List<WordingRule> OF_ONE_QUESTION = ALL.stream()
            .filter(WordingRule.class::isInstance)
            .map(WordingRule.class::cast)
            .toList();

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
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, instrument.questions().size())
                .forEach(i -> places.putIfAbsent(instrument.questions().get(i).id(), i));
        return Stream.concat(
                        IntStream.range(0, instrument.questions().size())
                                .boxed()
                                .flatMap(i -> FoundBefore.in(instrument, i, OF_ONE_QUESTION)),
                        ALL.stream()
                                .filter(rule -> !(rule instanceof WordingRule))
                                .flatMap(rule -> rule.in(instrument)))
                .collect(Collectors.toMap(
                        ReviewFinding::key, finding -> finding, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(finding -> place(places, finding)))
                .toList();
    }

    private static int place(Map<String, Integer> places, ReviewFinding finding) {
        String question = finding.question();
        return question == null ? Integer.MAX_VALUE : places.getOrDefault(question, Integer.MAX_VALUE);
    }
}

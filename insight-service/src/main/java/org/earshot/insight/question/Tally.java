package org.earshot.insight.question;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** Counts of people, or a change of them: a function of the responses, whatever their order. */
public final class Tally {
    private final Map<QuestionKey, QuestionCounts> questions = new HashMap<>();
    private final Map<LevelKey, LevelCounts> levels = new HashMap<>();

    private Tally() {}

    /**
     * Counts each person's latest response to each version.
     *
     * @param instruments every version that was answered
     */
    public static Tally of(Collection<Given> responses, Function<VersionKey, Instrument> instruments) {
        Tally tally = new Tally();
        Map<VersionKey, Build> builds = new HashMap<>();
        for (Given given : Given.counted(responses)) {
            tally.add(given, builds.computeIfAbsent(given.version(), version -> Build.of(instruments.apply(version))));
        }
        return tally;
    }

    private void add(Given given, Build build) {
        count(given, QuestionKey.WHOLE, QuestionCounts.SHOWN);
        Journey journey = Journey.of(build.instrument, given.answers());
        for (Question question : journey.shown()) {
            Answer answer = journey.answers().to(question.id()).orElse(null);
            boolean met = answer != null || !given.bySystem();
            if (met && !(question instanceof Info)) {
                count(
                        given,
                        question.id(),
                        QuestionCounts.of(question, answer == null ? new Answer.Skipped() : answer));
            }
        }
        build.runs.forEach(run -> Runs.alike(run, journey.answers())
                .ifPresent(alike -> count(given, run.get(0), QuestionCounts.ofRun(alike))));
        build.scales.forEach(scale -> scale.place(
                journey.answers(),
                (question, placed) -> levels.merge(
                        new LevelKey(new QuestionKey(given.version(), question), given.language(), placed.level()),
                        new LevelCounts(1, placed.high() ? 1 : 0),
                        LevelCounts::plus)));
    }

    private void count(Given given, String question, QuestionCounts counts) {
        questions.merge(new QuestionKey(given.version(), question), counts, QuestionCounts::plus);
    }

    /** What is to be added to {@code before} to make this. */
    public Tally minus(Tally before) {
        Tally change = new Tally();
        change.questions.putAll(questions);
        change.levels.putAll(levels);
        before.questions.forEach((key, counts) -> change.questions.merge(key, counts.negated(), QuestionCounts::plus));
        before.levels.forEach((key, counts) -> change.levels.merge(key, counts.negated(), LevelCounts::plus));
        change.questions.values().removeIf(QuestionCounts.NONE::equals);
        change.levels.values().removeIf(LevelCounts.NONE::equals);
        return change;
    }

    /** By question. */
    public Map<QuestionKey, QuestionCounts> questions() {
        return Collections.unmodifiableMap(questions);
    }

    /** By question, language and level. */
    public Map<LevelKey, LevelCounts> levels() {
        return Collections.unmodifiableMap(levels);
    }

    /** What of an instrument is looked at, once for all its responses. */
    private record Build(Instrument instrument, List<List<String>> runs, List<Scaled> scales) {
        static Build of(Instrument instrument) {
            return new Build(instrument, Runs.of(instrument), Scaled.of(instrument));
        }
    }
}

package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.jspecify.annotations.Nullable;

/**
 * The way through an instrument with certain answers: which questions are shown, and which comes next. Derived anew
 * from the answers every time, so changing an earlier answer changes the way.
 */
public final class Journey {
    private final Instrument instrument;
    private final Answers given;
    private final List<Question> shown;
    private final Set<String> shownIds = new HashSet<>();
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final Answers answers;
    private final int length;
    private final boolean endedEarly;

    private Journey(Instrument instrument, Answers given) {
        this.instrument = instrument;
        this.given = given;
        List<Question> reached = new ArrayList<>();
        Map<String, Answer> counted = new LinkedHashMap<>();
        boolean goesOn = true;
        int ahead = 0;
        for (Question question : instrument.asked()) {
            boolean holds = holds(question.asking().showWhen(), counted);
            if (holds && goesOn) {
                goesOn = passes(question, counted, reached);
            } else if (holds && question.isPut()) {
                ahead++;
            }
        }
        this.shown = List.copyOf(reached);
        this.length = reached.size() + ahead;
        this.endedEarly = !goesOn && ahead > 0;
        this.answers = counted.size() == given.byQuestion().size() ? given : new Answers(counted);
    }

    /** Takes in a question that is reached; false where nothing after it is. */
    private boolean passes(Question question, Map<String, Answer> counted, List<Question> reached) {
        Optional<Answer> answer = given.to(question.id());
        shownIds.add(question.id());
        if (question.isPut()) {
            reached.add(question);
            answer.ifPresent(a -> counted.put(question.id(), a));
            return question.letsGoOn(answer);
        }
        answer.filter(told -> question.faultIn(told).isEmpty()).ifPresent(told -> counted.put(question.id(), told));
        question.figure(seen(Formulas.questions(question), counted))
                .ifPresent(figure -> figures.put(question.id(), figure));
        return true;
    }

    private boolean holds(@Nullable Condition condition, Map<String, Answer> counted) {
        return condition == null || condition.holds(seen(condition.questions(), counted));
    }

    /** Only what is looked at, so that a long instrument is not copied again for each of its conditions. */
    private Answers seen(Stream<String> lookedAt, Map<String, Answer> counted) {
        Map<String, Answer> seen = new LinkedHashMap<>();
        lookedAt.distinct().forEach(id -> value(id, counted).ifPresent(value -> seen.put(id, value)));
        return new Answers(seen);
    }

    /** An answer, a figure, or a score of the answers so far. */
    private Optional<Answer> value(String id, Map<String, Answer> counted) {
        BigDecimal figure = figures.get(id);
        if (figure != null) {
            return Optional.of(new Answer.Amount(figure));
        }
        Answer answer = counted.get(id);
        if (answer != null) {
            return Optional.of(answer);
        }
        return instrument.question(id).isPresent()
                ? Optional.empty()
                : instrument
                        .score(id)
                        .flatMap(score -> Figures.of(score, instrument, scored(score, counted)))
                        .filter(Double::isFinite)
                        .map(points -> new Answer.Amount(BigDecimal.valueOf(points)));
    }

    private static Answers scored(Score score, Map<String, Answer> counted) {
        Map<String, Answer> scored = new LinkedHashMap<>();
        score.questions().stream().filter(counted::containsKey).forEach(id -> scored.put(id, counted.get(id)));
        return new Answers(scored);
    }

    /** The way through {@code instrument}, unrolled, with {@code answers}; answers to questions not shown do not count. */
    public static Journey of(Instrument instrument, Answers answers) {
        return new Journey(instrument.unrolled(), answers);
    }

    /** Where it leads through, unrolled. */
    public Instrument instrument() {
        return instrument;
    }

    /** The answers it follows, those to questions not shown too. */
    public Answers given() {
        return given;
    }

    /** Questions shown, in order, answered or not. */
    public List<Question> shown() {
        return shown;
    }

    /** How many questions there are for who agrees to take part: those shown, and those that wait for a yes. */
    public int length() {
        return length;
    }

    /** Whether somebody does not agree to take part, so that questions are left that nobody asks them. */
    public boolean hasEndedEarly() {
        return endedEarly;
    }

    /** What was calculated, by the id of the question. */
    public Map<String, BigDecimal> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /** The first constraint of a question shown that its answer breaks; empty where nothing was said. */
    public Optional<Constraint> broken(Question question) {
        return answers.to(question.id()).filter(Answer::says).flatMap(said -> question.asking().constraints().stream()
                .filter(constraint -> !holds(constraint.must(), answers.byQuestion()))
                .findFirst());
    }

    /** Whether the question is shown, or told by the link; then an answer to it counts. */
    public boolean shows(String questionId) {
        return shownIds.contains(questionId);
    }

    /** The given answers that belong to questions shown. */
    public Answers answers() {
        return answers;
    }

    /** The first question shown that was neither answered nor skipped; empty at the end. */
    public Optional<Question> next() {
        return shown.stream().filter(q -> answers.to(q.id()).isEmpty()).findFirst();
    }

    /** The question shown before {@code questionId}; empty for the first. */
    public Optional<Question> before(String questionId) {
        Optional<Question> previous = Optional.empty();
        for (Question question : shown) {
            if (question.id().equals(questionId)) {
                return previous;
            }
            previous = Optional.of(question);
        }
        return Optional.empty();
    }
}

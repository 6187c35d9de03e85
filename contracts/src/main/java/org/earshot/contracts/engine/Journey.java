package org.earshot.contracts.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/**
 * The way through an instrument with certain answers: which questions are shown, and which comes next. Derived anew
 * from the answers every time, so changing an earlier answer changes the way.
 */
public final class Journey {
    private final Instrument instrument;
    private final Answers given;
    private final List<Question> shown;
    private final Set<String> shownIds = new HashSet<>();
    private final Answers answers;
    private final int length;

    private Journey(Instrument instrument, Answers given) {
        this.instrument = instrument;
        this.given = given;
        List<Question> reached = new ArrayList<>();
        Map<String, Answer> counted = new LinkedHashMap<>();
        boolean goesOn = true;
        int ahead = 0;
        for (Question question : instrument.questions()) {
            Condition condition = question.asking().showWhen();
            boolean holds = condition == null || condition.holds(lookedAt(condition, counted));
            if (holds && goesOn) {
                reached.add(question);
                shownIds.add(question.id());
                Optional<Answer> answer = given.to(question.id());
                answer.ifPresent(a -> counted.put(question.id(), a));
                goesOn = question.letsGoOn(answer);
            } else if (holds) {
                ahead++;
            }
        }
        this.shown = List.copyOf(reached);
        this.length = reached.size() + ahead;
        this.answers = counted.size() == given.byQuestion().size() ? given : new Answers(counted);
    }

    /** Only those answers, so that a long instrument is not copied again for each of its conditions. */
    private static Answers lookedAt(Condition condition, Map<String, Answer> counted) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        condition.questions().filter(counted::containsKey).forEach(id -> answers.put(id, counted.get(id)));
        return new Answers(answers);
    }

    /** The way through {@code instrument} with {@code answers}; answers to questions not shown do not count. */
    public static Journey of(Instrument instrument, Answers answers) {
        return new Journey(instrument, answers);
    }

    /** Where it leads through. */
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

    /** Whether the question is shown. */
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

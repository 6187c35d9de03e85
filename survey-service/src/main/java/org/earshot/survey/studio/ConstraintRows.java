package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.jspecify.annotations.Nullable;

/** What an answer must satisfy, as a form says it. */
public final class ConstraintRows {
    /** Of its fields: {@code must} holds the number of each constraint, {@code must.<number>} and on what it says. */
    public static final String NAME = "must";

    private static final LocalizedText UNWRITTEN = new LocalizedText(Map.of());

    private ConstraintRows() {}

    /** What a constraint can look at: earlier questions, and last the question itself. */
    public static List<Question> known(Question question, List<Question> earlier) {
        return Stream.concat(earlier.stream(), Stream.of(question)).toList();
    }

    /**
     * The question with the constraints of the form: of each its {@linkplain ConditionRows#read rows}, {@code .message} in every language
     * and, where rows cannot say it, its {@linkplain #mark mark} in {@code .kept}; {@code must.added} with what a new one is to look at. Without
     * these fields they stay.
     *
     * @throws NotUnderstood when a number is none
     */
    static Question read(Sent sent, Question question, List<Question> earlier) {
        if (!sent.asked(NAME + ".added") || question instanceof Matrix) {
            return question;
        }
        List<Question> known = known(question, earlier);
        List<Constraint> before = question.asking().constraints();
        List<Constraint> read = new ArrayList<>();
        for (String number : sent.all(NAME)) {
            one(sent, NAME + "." + number, at(before, number), before, known).ifPresent(read::add);
        }
        ConditionRows.added(sent.text(NAME + ".added"), known)
                .map(row -> new ConditionRows(false, List.of(row)).condition(known))
                .filter(must -> read.size() < Constraint.MOST)
                .ifPresent(must -> read.add(new Constraint(must, UNWRITTEN)));
        return question.with(question.id(), question.asking().constrained(read));
    }

    private static Optional<Constraint> at(List<Constraint> before, String number) {
        return number.matches("[0-9]")
                ? before.stream().skip(Integer.parseInt(number)).findFirst()
                : Optional.empty();
    }

    private static Optional<Constraint> one(
            Sent sent, String name, Optional<Constraint> before, List<Constraint> all, List<Question> known) {
        @Nullable Condition must = ConditionRows.read(
                sent,
                name,
                (sent.asked(name + ".kept") ? kept(sent, name, all) : before.map(Constraint::must)).orElse(null),
                known);
        LocalizedText message =
                sent.words(name + ".message", before.map(Constraint::message).orElse(UNWRITTEN));
        return Optional.ofNullable(must).map(condition -> new Constraint(condition, message));
    }

    private static Optional<Condition> kept(Sent sent, String name, List<Constraint> before) {
        String kept = sent.text(name + ".kept");
        return before.stream()
                .map(Constraint::must)
                .filter(must -> mark(must).equals(kept))
                .findFirst();
    }

    /** A short mark of a condition, by which a form names one that rows cannot say. */
    public static String mark(Condition must) {
        return Integer.toHexString(must.hashCode());
    }
}

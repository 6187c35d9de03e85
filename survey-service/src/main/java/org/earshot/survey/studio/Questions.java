package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.QuestionKind;
import org.earshot.survey.studio.kind.Sent;
import org.earshot.survey.studio.kind.Slug;
import org.jspecify.annotations.Nullable;

/** What can be done to the questions of an instrument. Each gives the instrument with the change; where there is no such question, the same. */
public final class Questions {
    private Questions() {}

    /** Adds a question after the one with the id {@code after}, in its repeat if it is in one; at the end when there is none. */
    public static Instrument added(Instrument instrument, Question question, String after) {
        Instrument added = changed(instrument, null, questions -> questions.add(place(questions, after) + 1, question));
        return instrument
                .repeatOf(after)
                .map(repeat -> Repeats.with(added, repeat.id(), question.id()))
                .orElse(added);
    }

    /** A question of a type that asks {@code text}, which nobody has translated yet, with an id that the instrument does not have. */
    public static Question begun(Instrument instrument, QuestionKind kind, String text) {
        String id = Slug.of(text, "question", ids(instrument));
        return kind.blank(id, Asking.of(LocalizedText.of(instrument.languages().get(0), text)));
    }

    /** Takes a question out. What looks at it stays as it is; the check says so. */
    public static Instrument removed(Instrument instrument, String id) {
        return changed(
                instrument,
                null,
                questions -> questions.removeIf(question -> question.id().equals(id)));
    }

    /** Moves a question; beyond an end it stays at that end. A step over the edge of a repeat leads into it or out of it. */
    public static Instrument moved(Instrument instrument, String id, int by) {
        Optional<Instrument> stepped = Math.abs(by) == 1 ? Repeats.stepped(instrument, id, by) : Optional.empty();
        return stepped.orElseGet(() -> put(instrument, id, by));
    }

    private static Instrument put(Instrument instrument, String id, int by) {
        return changed(instrument, id, questions -> {
            int from = ids(questions).indexOf(id);
            if (from >= 0) {
                int to = Math.max(0, Math.min(questions.size() - 1, from + by));
                questions.add(to, questions.remove(from));
            }
        });
    }

    /** Puts a question at a place, counted from 1 as people count. */
    public static Instrument placed(Instrument instrument, String id, int number) {
        return put(instrument, id, number - 1 - ids(instrument.questions()).indexOf(id));
    }

    /** Adds a copy right after a question, with an id of its own. */
    public static Instrument duplicated(Instrument instrument, String id) {
        return named(instrument, id)
                .map(question -> added(
                        instrument, question.with(Slug.of(id, "question", ids(instrument)), question.asking()), id))
                .orElse(instrument);
    }

    /**
     * The question as a form says it.
     *
     * @param seen {@link #mark} of the question that the form was made from
     * @throws ChangedMeanwhile when somebody else changed or removed it since
     * @throws org.earshot.survey.studio.kind.NotUnderstood when a field holds what it cannot hold
     */
    public static Instrument entered(Instrument instrument, String id, String seen, Sent sent) {
        Question before = named(instrument, id)
                .filter(question -> mark(question).equals(seen))
                .orElseThrow(ChangedMeanwhile::new);
        List<Question> earlier =
                instrument.questions().subList(0, ids(instrument.questions()).indexOf(id));
        Question read = ConstraintRows.read(
                sent, Kinds.of(before).read(before, asking(before.asking(), earlier, sent), sent, instrument), earlier);
        return changed(instrument, null, questions -> Collections.replaceAll(questions, before, read));
    }

    private static Asking asking(Asking before, List<Question> earlier, Sent sent) {
        String construct = sent.text("construct");
        return new Asking(
                sent.words("text", before.text()),
                sent.wordsOrNone("hint", before.hint()),
                sent.has("required"),
                sent.has("ratherNotSay"),
                ConditionRows.read(sent, "when", before.showWhen(), earlier),
                construct.isEmpty() ? null : construct,
                before.codes(),
                before.constraints());
    }

    /** The question with this id as its author wrote it, a matrix as a whole; empty when there is none. */
    public static Optional<Question> named(Instrument instrument, String id) {
        return instrument.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** A short mark of how a question is now; it changes when the question does. */
    public static String mark(Question question) {
        return Integer.toHexString(question.hashCode());
    }

    private static int place(List<Question> questions, String after) {
        int at = ids(questions).indexOf(after);
        return at < 0 ? questions.size() - 1 : at;
    }

    /** Ids of questions, rows of matrices and repeats. */
    static Set<String> ids(Instrument instrument) {
        Stream<Question> questions = Stream.concat(instrument.questions().stream(), instrument.asked().stream());
        return Stream.concat(
                        questions.map(Question::id),
                        instrument.repeats().stream().map(Repeat::id))
                .collect(Collectors.toSet());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static Instrument changed(Instrument instrument, @Nullable String moved, Consumer<List<Question>> change) {
        List<Question> questions = new ArrayList<>(instrument.questions());
        change.accept(questions);
        return instrument.asking(questions, Repeats.over(instrument, questions, moved));
    }
}

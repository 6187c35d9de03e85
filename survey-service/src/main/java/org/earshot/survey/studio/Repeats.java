package org.earshot.survey.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.earshot.survey.studio.kind.Slug;
import org.jspecify.annotations.Nullable;

/** What can be done to the questions that are asked for each of several. Each gives the instrument with the change. */
public final class Repeats {
    private static final int ROUNDS_AT_FIRST = 5;

    private Repeats() {}

    /** Asks the questions from one to another, in either order, for each {@code title}; those in a repeat already stay there. */
    public static Instrument begun(Instrument instrument, String title, String from, String to) {
        List<String> ids = ids(instrument.questions());
        int one = ids.indexOf(from);
        int other = ids.indexOf(to);
        if (one < 0 || other < 0 || title.isEmpty()) {
            return instrument;
        }
        List<String> within = ids.subList(Math.min(one, other), Math.max(one, other) + 1).stream()
                .filter(id -> instrument.repeatOf(id).isEmpty())
                .toList();
        if (within.isEmpty()) {
            return instrument;
        }
        Repeat asked = new Repeat(
                Slug.of(title, "repeat", Questions.ids(instrument)),
                LocalizedText.of(instrument.languages().get(0), title),
                null,
                within,
                ROUNDS_AT_FIRST,
                null,
                null,
                null);
        List<Repeat> repeats = new ArrayList<>(instrument.repeats());
        repeats.add(guessed(instrument, asked));
        return instrument.asking(instrument.questions(), repeats);
    }

    /** A number right before it probably says how often; else its author is to write how people are asked for another. */
    private static Repeat guessed(Instrument instrument, Repeat repeat) {
        int first = ids(instrument.questions()).indexOf(repeat.questions().get(0));
        Optional<Question> before = counts(instrument, repeat).stream()
                .filter(question ->
                        first > 0 && question.equals(instrument.questions().get(first - 1)))
                .findFirst();
        int most = before.flatMap(Question::range)
                .map(range -> range.max().min(BigDecimal.valueOf(Repeat.MOST)).intValue())
                .filter(max -> max > 0)
                .orElse(repeat.most());
        return new Repeat(
                repeat.id(),
                repeat.title(),
                null,
                repeat.questions(),
                most,
                before.map(Question::id).orElse(null),
                before.isPresent() ? null : blank(instrument),
                null);
    }

    /** Asks its questions once again. */
    public static Instrument ended(Instrument instrument, String id) {
        return instrument.asking(
                instrument.questions(),
                instrument.repeats().stream()
                        .filter(repeat -> !repeat.id().equals(id))
                        .toList());
    }

    /**
     * The repeat as a form says it: {@code title}, {@code about} and {@code another} in each language, {@code most}, and {@code times}:
     * {@code count} with the question in field {@code count}, {@code another}, or {@code most}.
     *
     * @throws ChangedMeanwhile when somebody else removed it
     * @throws NotUnderstood when most is no number of rounds
     */
    public static Instrument entered(Instrument instrument, String id, Sent sent) {
        Repeat before = instrument.repeat(id).orElseThrow(ChangedMeanwhile::new);
        BigDecimal most = sent.number("most", BigDecimal.valueOf(before.most()));
        if (most.scale() > 0 || most.signum() <= 0 || most.compareTo(BigDecimal.valueOf(Repeat.MOST)) > 0) {
            throw new NotUnderstood("most", sent.text("most"));
        }
        String times = sent.text("times");
        String count = sent.text("count");
        LocalizedText another = sent.wordsOrNone("another", before.another());
        Repeat entered = new Repeat(
                id,
                sent.words("title", before.title()),
                sent.wordsOrNone("about", before.about()),
                before.questions(),
                most.intValue(),
                times.equals("count") && !count.isEmpty() ? count : null,
                times.equals("another") ? Objects.requireNonNullElseGet(another, () -> blank(instrument)) : null,
                before.showWhen());
        return replaced(instrument, id, repeat -> entered);
    }

    /** Missing in every language, so that the check says so. */
    private static LocalizedText blank(Instrument instrument) {
        return LocalizedText.of(instrument.languages().get(0), "");
    }

    /** Questions before the repeat that may say how often it is gone through. */
    public static List<Question> counts(Instrument instrument, Repeat repeat) {
        int first = ids(instrument.questions())
                .indexOf(repeat.questions().stream().findFirst().orElse(""));
        return instrument.questions().stream()
                .limit(Math.max(0, first))
                .filter(question -> instrument.repeatOf(question.id()).isEmpty())
                .filter(question -> question.range().isPresent() || question instanceof Calculated)
                .toList();
    }

    /** One step up (-1) or down (1): over the edge of a repeat the question goes into it or out of it, and stays where it is. */
    static Optional<Instrument> stepped(Instrument instrument, String id, int by) {
        List<String> ids = ids(instrument.questions());
        int at = ids.indexOf(id);
        Optional<Repeat> own = instrument.repeatOf(id);
        Optional<Repeat> next = Stream.of(at + by)
                .filter(place -> at >= 0 && place >= 0 && place < ids.size())
                .flatMap(place -> instrument.repeatOf(ids.get(place)).stream())
                .findFirst();
        if (at < 0 || own.equals(next)) {
            return Optional.empty();
        }
        return Optional.of(own.map(left -> without(instrument, left.id(), id))
                .orElseGet(() -> with(instrument, next.orElseThrow().id(), id)));
    }

    /** The repeats where the questions are in another order, or others: each over neighbours, none without a question. */
    static List<Repeat> over(Instrument instrument, List<Question> questions, @Nullable String moved) {
        List<Repeat> repeats = new ArrayList<>();
        for (Repeat repeat : instrument.repeats()) {
            List<String> within = within(repeat.questions(), ids(questions), moved);
            if (!within.isEmpty()) {
                repeats.add(repeat.over(within));
            }
        }
        return repeats;
    }

    /** A question that was moved away from the others leaves them; one that came between them is one of them. */
    private static List<String> within(List<String> before, List<String> ids, @Nullable String moved) {
        List<String> kept = ids.stream().filter(before::contains).toList();
        int[] places = kept.stream().mapToInt(ids::indexOf).toArray();
        boolean together = kept.isEmpty() || places[places.length - 1] - places[0] == places.length - 1;
        if (together || moved == null) {
            return kept;
        }
        return before.contains(moved)
                ? kept.stream().filter(id -> !id.equals(moved)).toList()
                : IntStream.rangeClosed(places[0], places[places.length - 1])
                        .mapToObj(ids::get)
                        .toList();
    }

    /** The repeat with one question more. */
    static Instrument with(Instrument instrument, String repeat, String question) {
        List<String> ids = ids(instrument.questions());
        return replaced(
                instrument,
                repeat,
                before -> before.over(ids.stream()
                        .filter(id -> id.equals(question) || before.questions().contains(id))
                        .toList()));
    }

    private static Instrument without(Instrument instrument, String repeat, String question) {
        Instrument left = replaced(
                instrument,
                repeat,
                before -> before.over(before.questions().stream()
                        .filter(id -> !id.equals(question))
                        .toList()));
        return left.repeat(repeat).filter(over -> over.questions().isEmpty()).isPresent() ? ended(left, repeat) : left;
    }

    private static Instrument replaced(Instrument instrument, String id, UnaryOperator<Repeat> change) {
        return instrument.asking(
                instrument.questions(),
                instrument.repeats().stream()
                        .map(repeat -> repeat.id().equals(id) ? change.apply(repeat) : repeat)
                        .toList());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}

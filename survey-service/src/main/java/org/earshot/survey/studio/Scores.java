package org.earshot.survey.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.earshot.survey.studio.kind.Slug;

/** What can be done to the scores of an instrument. Each gives the instrument with the change. */
public final class Scores {
    private static final LocalizedText UNWRITTEN = new LocalizedText(Map.of());

    private Scores() {}

    /** What can be added up: answers that are numbers, given once. */
    public static List<Question> candidates(Instrument instrument) {
        return instrument.asked().stream()
                .filter(question -> question.range().isPresent())
                .filter(question -> instrument.repeatOf(question.id()).isEmpty())
                .toList();
    }

    /** A mean of the answers to these questions, of which half must be there. Nothing changes without a question or a name. */
    public static Instrument begun(Instrument instrument, String name, List<String> questions) {
        List<String> added = known(instrument, questions);
        if (added.isEmpty() || name.isEmpty()) {
            return instrument;
        }
        Set<String> taken = new HashSet<>(Questions.ids(instrument));
        instrument.scores().forEach(score -> taken.add(score.id()));
        Score score =
                new Score(Slug.of(name, "score", taken), Score.Method.MEAN, added, (added.size() + 1) / 2, null, null);
        return with(
                instrument,
                Stream.concat(instrument.scores().stream(), Stream.of(score)).toList());
    }

    /** Without a score. What looks at it stays as it is; the check says so. */
    public static Instrument removed(Instrument instrument, String id) {
        return with(
                instrument,
                instrument.scores().stream()
                        .filter(score -> !score.id().equals(id))
                        .toList());
    }

    /**
     * The score as a form says it: {@code question} and {@code reversed} with ids, {@code method}, {@code minAnswered}; of each band
     * {@code band} with its id and {@code band.<id>.from}, {@code .label} in each language, {@code .need} and {@code .severity}, and
     * {@code .dropped}; a further one in {@code added.from} and on.
     *
     * @throws ChangedMeanwhile when somebody else removed it
     * @throws NotUnderstood when a number is none
     */
    public static Instrument entered(Instrument instrument, String id, Sent sent) {
        Score before = instrument.score(id).orElseThrow(ChangedMeanwhile::new);
        List<String> questions = known(instrument, sent.all("question"));
        Score entered = new Score(
                id,
                sent.text("method").equals("SUM") ? Score.Method.SUM : Score.Method.MEAN,
                questions,
                minimum(sent, before),
                questions.stream().filter(sent.all("reversed")::contains).toList(),
                bands(sent, before, instrument.languages().get(0)));
        return with(
                instrument,
                instrument.scores().stream()
                        .map(score -> score.id().equals(id) ? entered : score)
                        .toList());
    }

    private static int minimum(Sent sent, Score before) {
        String written = sent.text("minAnswered");
        if (!written.matches("[0-9]{0,3}")) {
            throw new NotUnderstood("minAnswered", written);
        }
        return written.isEmpty() ? before.minAnswered() : Integer.parseInt(written);
    }

    private static List<Band> bands(Sent sent, Score before, String language) {
        List<Band> bands = new ArrayList<>();
        for (String band : sent.all("band")) {
            String name = "band." + band;
            if (!sent.has(name + ".dropped")) {
                LocalizedText label = before.bands().stream()
                        .filter(known -> known.id().equals(band))
                        .map(Band::label)
                        .findFirst()
                        .orElse(UNWRITTEN);
                bands.add(new Band(band, from(sent, name), sent.words(name + ".label", label), sent.needs(name)));
            }
        }
        if (sent.has("added.from")) {
            LocalizedText label = sent.words("added.label", UNWRITTEN);
            Set<String> taken = new HashSet<>(sent.all("band"));
            bands.add(new Band(
                    Slug.of(label.in(language), "band", taken), from(sent, "added"), label, sent.needs("added")));
        }
        bands.sort(Comparator.comparingDouble(Band::from));
        return bands;
    }

    private static double from(Sent sent, String name) {
        if (!sent.has(name + ".from")) {
            throw new NotUnderstood(name + ".from", "");
        }
        return sent.number(name + ".from", BigDecimal.ZERO).doubleValue();
    }

    private static List<String> known(Instrument instrument, List<String> ids) {
        return candidates(instrument).stream()
                .map(Question::id)
                .filter(ids::contains)
                .toList();
    }

    /** The smallest (0) and the largest (1) figure that a score comes to; both 0 where it adds up nothing. */
    public static List<Double> ends(Instrument instrument, Score score) {
        List<NumericRange> ranges = score.questions().stream()
                .flatMap(id -> instrument.question(id).stream())
                .flatMap(question -> question.range().stream())
                .toList();
        double least =
                ranges.stream().mapToDouble(range -> range.min().doubleValue()).sum();
        double most =
                ranges.stream().mapToDouble(range -> range.max().doubleValue()).sum();
        int parts = score.method() == Score.Method.SUM ? 1 : Math.max(1, ranges.size());
        return List.of(least / parts, most / parts);
    }

    private static Instrument with(Instrument instrument, List<Score> scores) {
        return new Instrument(
                instrument.title(),
                instrument.languages(),
                instrument.introduction(),
                instrument.thanks(),
                instrument.privacy(),
                instrument.questions(),
                scores,
                instrument.repeats());
    }
}

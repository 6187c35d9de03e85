package org.earshot.survey.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
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

    /**
     * A mean of the answers to these questions, of which half must be there.
     *
     * @throws IllegalArgumentException without a name, or without a question that can be added up
     */
    public static Instrument begun(Instrument instrument, String name, List<String> questions) {
        List<String> added = known(instrument, questions);
        if (added.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("a score has a name and adds up at least one question");
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

    /** Those that the form did not show stay. */
    private static List<Band> bands(Sent sent, Score before, String language) {
        List<Band> bands = new ArrayList<>();
        for (Band band : before.bands()) {
            String name = "band." + band.id();
            if (!sent.all("band").contains(band.id())) {
                bands.add(band);
            } else if (!sent.has(name + ".dropped")) {
                bands.add(new Band(
                        band.id(), from(sent, name), sent.words(name + ".label", band.label()), sent.needs(name)));
            }
        }
        LocalizedText label = sent.words("added.label", UNWRITTEN);
        List<NeedMapping> needs = sent.needs("added");
        if (sent.has("added.from") || !needs.isEmpty() || !label.byLanguage().isEmpty()) {
            Set<String> taken = before.bands().stream().map(Band::id).collect(Collectors.toSet());
            bands.add(new Band(Slug.of(label.in(language), "band", taken), from(sent, "added"), label, needs));
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

    /** The smallest (0) and the largest (1) figure that a score comes to, with as few answers as it takes; both 0 where it adds up nothing. */
    public static List<Double> ends(Instrument instrument, Score score) {
        List<NumericRange> ranges = score.questions().stream()
                .flatMap(id -> instrument.question(id).stream())
                .flatMap(question -> question.range().stream())
                .toList();
        int answered = Math.max(1, Math.min(score.minAnswered(), ranges.size()));
        int factor = score.method() == Score.Method.SUM ? score.questions().size() : 1;
        double least = ranges.stream()
                .mapToDouble(range -> range.min().doubleValue())
                .sorted()
                .limit(answered)
                .average()
                .orElse(0);
        double most = ranges.stream()
                .map(range -> range.max().doubleValue())
                .sorted(Comparator.reverseOrder())
                .limit(answered)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return List.of(least * factor, most * factor);
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

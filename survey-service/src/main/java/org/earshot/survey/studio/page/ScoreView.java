package org.earshot.survey.studio.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.Score;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.page.FoundRow;
import org.earshot.survey.studio.Scores;

/**
 * A score, as its form shows it.
 *
 * @param items what can be added up
 * @param least smallest figure that can come out
 * @param most largest one
 * @param added fields for the words of a further band
 * @param needs code to name, in the reader's language, by name
 * @param findings of the check in it
 */
public record ScoreView(
        UUID id,
        String score,
        String heading,
        String headingLanguage,
        List<Item> items,
        boolean sum,
        int minAnswered,
        String least,
        String most,
        List<BandRow> bands,
        List<Cell> added,
        Map<String, String> needs,
        List<FoundRow> findings) {

    /** A question that is answered with a number. */
    public record Item(String id, String text, boolean added, boolean reversed) {}

    /**
     * What a figure means from a cut-off on.
     *
     * @param from the cut-off
     */
    public record BandRow(String id, String from, List<Cell> label, List<NeedMapping> needs) {
        /** What the names of its fields begin with. */
        public String name() {
            return "band." + id;
        }
    }

    /** What a further band says of needs at first. */
    public List<NeedMapping> noNeeds() {
        return List.of();
    }

    static ScoreView of(
            Draft draft, Score score, List<Column> columns, Map<String, String> needs, List<FoundRow> findings) {
        Instrument document = draft.document();
        String language = document.languages().get(0);
        List<Double> ends = Scores.ends(document, score);
        return new ScoreView(
                draft.instrumentId(),
                score.id(),
                document.title().in(language),
                language,
                items(document, score),
                score.method() == Score.Method.SUM,
                score.minAnswered(),
                rounded(ends.get(0)),
                rounded(ends.get(1)),
                score.bands().stream()
                        .map(band -> new BandRow(
                                band.id(),
                                plain(band.from()),
                                Cell.of(
                                        "band." + band.id() + ".label",
                                        "scores/" + score.id() + "/bands/" + band.id(),
                                        band.label(),
                                        columns,
                                        draft.stale()),
                                band.needs()))
                        .toList(),
                Cell.of("added.label", "", new LocalizedText(Map.of()), columns, draft.stale()),
                needs,
                findings);
    }

    /** What can be added up, and what of it is. */
    static List<Item> items(Instrument document, Score score) {
        String language = document.languages().get(0);
        return Scores.candidates(document).stream()
                .map(question -> new Item(
                        question.id(),
                        question.asking().text().in(language),
                        score.questions().contains(question.id()),
                        score.reversed().contains(question.id())))
                .toList();
    }

    private static String rounded(double number) {
        return plain(
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

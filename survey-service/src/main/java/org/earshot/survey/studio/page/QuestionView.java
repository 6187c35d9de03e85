package org.earshot.survey.studio.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.instrument.Stale;
import org.earshot.survey.instrument.page.FoundRow;
import org.earshot.survey.studio.Questions;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.Part;
import org.jspecify.annotations.Nullable;

/**
 * A question in the editor.
 *
 * @param around where it stands
 * @param stale translations whose source changed since
 * @param needs code to name, in the reader's language, by name
 * @param findings of the check in it
 * @param previews where the answer page is shown, a language each
 */
public record QuestionView(
        Question question,
        Around around,
        List<Column> columns,
        Stale stale,
        List<Part> parts,
        WhenView when,
        ConstraintsView constraints,
        Map<String, String> needs,
        List<FoundRow> findings,
        List<Preview> previews) {

    /**
     * Where a question stands.
     *
     * @param number counted from 1
     * @param before id of the question before, or null
     * @param after id of the one after, or null
     */
    public record Around(
            UUID instrument,
            String title,
            String titleLanguage,
            int number,
            int count,
            @Nullable String before,
            @Nullable String after) {}

    /** The answer page in one language; {@code shown} in exactly one. */
    public record Preview(Column column, String href, boolean shown) {}

    /** What the form sends back to tell what it was made from. */
    public String seen() {
        return Questions.mark(question);
    }

    /** Key of its type's name. */
    public String kind() {
        return OutlineView.key(Kinds.of(question).name());
    }

    /** Language of the preview that is shown. */
    public String shown() {
        return previews.stream()
                .filter(Preview::shown)
                .map(preview -> preview.column().tag())
                .findFirst()
                .orElse("");
    }

    /** A text in every language. */
    public List<Cell> cells(String name, @Nullable LocalizedText text) {
        return Cell.of(name, place() + name.replace('.', '/'), text, columns, stale);
    }

    /** Whether a translation of this question was made from an earlier wording. */
    public boolean hasStale() {
        return columns.stream()
                .anyMatch(column ->
                        stale.fitting(place(), column.tag()).madeFrom().size()
                                < stale.madeFrom().size());
    }

    private String place() {
        return "questions/" + question.id() + "/";
    }

    /** Key of what is wrong with a formula. */
    public String reason(Part.Wrong wrong) {
        return "formula_" + wrong.reason().name().toLowerCase(Locale.ROOT);
    }

    /** The earlier questions whose answers can be repeated in a text. */
    public List<WhenView.Subject> piped() {
        return when.subjects().stream()
                .filter(subject -> subject.aspect().isEmpty())
                .toList();
    }

    /** What repeats the answer to an earlier question in a text. */
    public String pipe(String id) {
        return "{{" + id + "|…}}";
    }

    /** The text that the question is known by. */
    public String text() {
        return question.asking().text().in(columns.get(0).tag());
    }

    /** Whether its answer can be held to something. */
    public boolean isConstrained() {
        return asks() && !(question instanceof Matrix || question instanceof FileQuestion);
    }

    /** Whether it takes an answer, and so can be required or met with "I would rather not say". */
    public boolean asks() {
        return question.isPut() && !kind().equals("kind_info");
    }
}

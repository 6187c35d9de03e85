package org.earshot.survey.exchange.page;

import java.util.List;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.exchange.Exchange.Outlook;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.earshot.survey.instrument.page.FoundRow;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a file.
 *
 * @param name of the file
 * @param title of the instrument, or null when none can be begun
 * @param titleLanguage BCP 47 tag
 * @param questions their texts in the instrument's first language
 * @param document the instrument as JSON, which the form sends back
 */
public record ImportView(
        String name,
        @Nullable String title,
        String titleLanguage,
        List<String> languages,
        List<String> questions,
        List<FileRow> refused,
        List<FileRow> leftOut,
        List<FileRow> notes,
        List<FoundRow> errors,
        boolean publishable,
        String document) {

    static ImportView of(String name, Outlook outlook, String document, PageLanguage language) {
        Instrument instrument = outlook.reading().instrument();
        List<String> languages = instrument == null ? List.of() : instrument.languages();
        String first = languages.isEmpty() ? "en" : languages.get(0);
        return new ImportView(
                name,
                instrument == null ? null : instrument.title().in(first),
                first,
                languages,
                instrument == null
                        ? List.of()
                        : instrument.questions().stream()
                                .map(q -> text(q, first))
                                .toList(),
                of(outlook, Weight.REFUSED, language),
                of(outlook, Weight.LEFT_OUT, language),
                of(outlook, Weight.NOTE, language),
                instrument == null
                        ? List.of()
                        : FoundRow.of(
                                outlook.findings().stream()
                                        .filter(f -> f.severity() == Severity.ERROR)
                                        .toList(),
                                instrument,
                                language),
                outlook.publishable(),
                document);
    }

    private static String text(Question question, String language) {
        return question.asking().text().in(language);
    }

    private static List<FileRow> of(Outlook outlook, Weight weight, PageLanguage language) {
        return FileRow.of(
                outlook.reading().problems().stream()
                        .filter(problem -> problem.weight() == weight)
                        .toList(),
                language);
    }

    /** Whether it can be begun and published at once: nothing to mend, and nothing lost that nobody has weighed. */
    public boolean isLive() {
        return publishable && isWhole();
    }

    /** Whether everything in the file is taken over. */
    public boolean isWhole() {
        return refused.isEmpty() && leftOut.isEmpty();
    }
}

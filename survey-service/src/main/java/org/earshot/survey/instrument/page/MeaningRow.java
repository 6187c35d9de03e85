package org.earshot.survey.instrument.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.page.PageLanguage;

/**
 * An edited question of which publishing asks whether it still means the same.
 *
 * @param number from 1, in the order of the survey
 * @param text as it reads now
 * @param language that the text is in
 * @param parts what was edited, before and after
 * @param maySame false where it can only have changed its meaning
 */
public record MeaningRow(
        int number, String question, String text, String language, List<EditedPart> parts, boolean maySame) {
    private static final String FIELD = "meaning-";

    static MeaningRow of(Change change, Instrument document, PageLanguage reader) {
        String language = reader.tag();
        Question question = document.question(change.question()).orElse(null);
        Optional<LocalizedText> text =
                Optional.ofNullable(question).map(Question::asking).map(asking -> asking.text());
        return new MeaningRow(
                document.questions().indexOf(question) + 1,
                change.question(),
                text.map(asked -> asked.in(language)).orElse(change.question()),
                text.map(asked -> asked.languageShown(language)).orElse(language),
                change.parts().stream()
                        .map(part -> EditedPart.of(part, question, reader))
                        .toList(),
                !change.cannotBeSame());
    }

    /** Name of its field in the form. */
    public String field() {
        return FIELD + question;
    }

    /** What a form says; a value that is none counts as nothing said. */
    public static Map<String, Meaning> said(MultivaluedMap<String, String> form) {
        Map<String, Meaning> said = new LinkedHashMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(FIELD)) {
                Stream.of(Meaning.values())
                        .filter(meaning -> values.contains(meaning.name()))
                        .findFirst()
                        .ifPresent(meaning -> said.put(field.substring(FIELD.length()), meaning));
            }
        });
        return said;
    }
}

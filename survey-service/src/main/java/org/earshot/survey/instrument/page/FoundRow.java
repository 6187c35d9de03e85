package org.earshot.survey.instrument.page;

import java.util.List;
import java.util.Set;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Score;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What a check of an instrument found, in the words of a page's reader.
 *
 * @param prevents whether the instrument cannot be published so
 * @param place where it is: a question by its number, or what else of the instrument
 * @param page of the editor on which it can be mended, below the instrument's; null where it is in no question, repeat or score
 * @param text what is wrong, and what to do
 */
public record FoundRow(
        boolean prevents, String place, @Nullable String page, String text) {
    /** What a question says, by the names of its parts. */
    private static final Set<String> KINDS =
            Set.of("text", "hint", "choices", "rows", "points", "low", "high", "constraints");

    /** All of them, in their order; what reads alike is told once. */
    public static List<FoundRow> of(List<Finding> findings, Instrument instrument, PageLanguage language) {
        return findings.stream()
                .map(finding -> of(finding, instrument, language))
                .distinct()
                .toList();
    }

    private static FoundRow of(Finding finding, Instrument instrument, PageLanguage language) {
        String[] pointer = finding.pointer().split("/", -1);
        int index = pointer.length > 2 && pointer[2].matches("\\d{1,4}") ? Integer.parseInt(pointer[2]) : -1;
        String part = pointer.length > 1 ? pointer[1] : "";
        return new FoundRow(
                finding.severity() == Severity.ERROR,
                place(part, index, instrument, language),
                page(part, index, instrument),
                FoundTexts.of(finding.code(), language, values(finding, language)));
    }

    private static @Nullable String page(String part, int index, Instrument instrument) {
        List<String> ids =
                switch (part) {
                    case "questions" ->
                        instrument.questions().stream().map(Question::id).toList();
                    case "repeats" ->
                        instrument.repeats().stream().map(Repeat::id).toList();
                    case "scores" -> instrument.scores().stream().map(Score::id).toList();
                    default -> List.of();
                };
        return index >= 0 && index < ids.size() ? part + "/" + ids.get(index) : null;
    }

    private static String place(String part, int index, Instrument instrument, PageLanguage language) {
        if (part.equals("questions") && index >= 0) {
            return FoundTexts.of("at.question", language, List.of(String.valueOf(index + 1)));
        }
        if (part.equals("repeats") && index >= 0 && index < instrument.repeats().size()) {
            return FoundTexts.of(
                    "at.repeat",
                    language,
                    List.of(instrument.repeats().get(index).title().in(language.tag())));
        }
        if (part.equals("scores") && index >= 0 && index < instrument.scores().size()) {
            return FoundTexts.of(
                    "at.score", language, List.of(instrument.scores().get(index).id()));
        }
        return FoundTexts.of(part.equals("languages") ? "at.languages" : "at.survey", language, List.of());
    }

    /** A language is told by its name in the reader's, and a text by what it is. */
    private static List<String> values(Finding finding, PageLanguage language) {
        return finding.code().equals("missing-text")
                ? List.of(
                        language.nameOf(finding.values().get(0)),
                        FoundTexts.of("text." + kind(finding.pointer()), language, List.of()))
                : finding.values();
    }

    /** Of a text, by where it stands: {@code /questions/0/choices/1/label/en}. */
    private static String kind(String pointer) {
        String[] path = pointer.split("/", -1);
        String part = path.length < 4 ? "" : path[3].equals("asking") ? path[4] : path[3];
        if (path[1].equals("questions") && KINDS.contains(part)) {
            return part;
        }
        return path[1].equals("scores") ? "bands" : "other";
    }
}

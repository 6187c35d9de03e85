package org.earshot.survey.exchange.limesurvey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.markup.Wording;

/** The texts of a survey in its languages. */
final class Words {
    private final String first;
    private final String named;
    private final Problems problems;
    private final Wording wording;

    Words(String named, Problems problems, Names names) {
        this.named = named;
        this.problems = problems;
        this.first = Wording.tag(named).orElse("en");
        this.wording = new Wording(first, problems, names::repeated);
    }

    /** The survey's own language first; without languages when nothing is written. */
    LocalizedText of(Part part) {
        Map<String, String> texts = new LinkedHashMap<>();
        Part.Said own = part.texts().get(named);
        if (own != null) {
            wording.put(texts, first, own.text(), own.row().where(own.column()));
        }
        part.texts().forEach((language, said) -> {
            String tag = language.equals(named) ? first : Wording.tag(language).orElse("");
            if (tag.isEmpty()) {
                problems.leaveOut(said.row().where("language"), language, FileFault.UNKNOWN_LANGUAGE);
            } else {
                wording.put(texts, tag, said.text(), said.row().where(said.column()));
            }
        });
        return new LocalizedText(texts);
    }

    /** The same, or the words that stand for it where nothing is written. */
    LocalizedText or(Part part, String otherwise) {
        LocalizedText text = of(part);
        return text.byLanguage().isEmpty() ? inFirst(otherwise) : text;
    }

    /** Words that the program would add itself, in the survey's own language. */
    LocalizedText inFirst(String words) {
        return LocalizedText.of(first, words);
    }

    List<String> languages() {
        return wording.languages();
    }

    void tell() {
        wording.tell();
    }
}

package org.earshot.contracts.engine;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Scale;
import org.jspecify.annotations.Nullable;

/** Every text is there in every language, and none is too long for a page. */
final class TextRules {
    private final Instrument instrument;
    private final Findings findings;

    TextRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        languages();
        text(instrument.title(), "/title", InstrumentCheck.MAX_TITLE_CHARS);
        text(instrument.introduction(), "/introduction", InstrumentCheck.MAX_TEXT_CHARS);
        text(instrument.thanks(), "/thanks", InstrumentCheck.MAX_TEXT_CHARS);
        for (int i = 0; i < instrument.questions().size(); i++) {
            question(instrument.questions().get(i), "/questions/" + i);
        }
        bands();
        for (int i = 0; i < instrument.repeats().size(); i++) {
            Repeat repeat = instrument.repeats().get(i);
            text(repeat.title(), "/repeats/" + i + "/title", InstrumentCheck.MAX_LABEL_CHARS);
            text(repeat.about(), "/repeats/" + i + "/about", InstrumentCheck.MAX_LABEL_CHARS);
            text(repeat.another(), "/repeats/" + i + "/another", InstrumentCheck.MAX_LABEL_CHARS);
        }
    }

    private void bands() {
        for (int s = 0; s < instrument.scores().size(); s++) {
            List<Band> bands = instrument.scores().get(s).bands();
            for (int i = 0; i < Math.min(bands.size(), InstrumentCheck.MAX_BANDS); i++) {
                text(bands.get(i).label(), "/scores/" + s + "/bands/" + i + "/label", InstrumentCheck.MAX_LABEL_CHARS);
            }
        }
    }

    private void languages() {
        if (instrument.languages().isEmpty()) {
            findings.error("/languages", "no-languages", "the instrument has no language", "Name at least one.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < instrument.languages().size(); i++) {
            language(instrument.languages().get(i), "/languages/" + i, seen);
        }
    }

    private void language(String tag, String pointer, Set<String> seen) {
        if (!wellFormed(tag)) {
            findings.error(
                    pointer,
                    "malformed-language",
                    "this is no BCP 47 language tag",
                    "Write it as en, es, ar, or with its region as es-MX.");
        }
        if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
            findings.error(pointer, "duplicate-language", "the language is named twice", "Remove one of them.");
        }
    }

    private static boolean wellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isBlank();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private void question(Question question, String pointer) {
        text(question.asking().text(), pointer + "/asking/text", InstrumentCheck.MAX_TEXT_CHARS);
        text(question.asking().hint(), pointer + "/asking/hint", InstrumentCheck.MAX_TEXT_CHARS);
        String construct = question.asking().construct();
        if (construct != null) {
            findings.noLongerThan(InstrumentCheck.MAX_LABEL_CHARS, construct, pointer + "/asking/construct");
        }
        List<Choice> choices = question.choices();
        for (int i = 0; i < Math.min(choices.size(), InstrumentCheck.MAX_CHOICES); i++) {
            text(choices.get(i).label(), pointer + "/choices/" + i + "/label", InstrumentCheck.MAX_LABEL_CHARS);
        }
        if (question instanceof Matrix matrix) {
            for (int i = 0; i < matrix.rows().size(); i++) {
                text(matrix.rows().get(i).text(), pointer + "/rows/" + i + "/text", InstrumentCheck.MAX_TEXT_CHARS);
            }
        }
        List<Constraint> constraints = question.asking().constraints();
        for (int i = 0; i < constraints.size(); i++) {
            text(
                    constraints.get(i).message(),
                    pointer + "/asking/constraints/" + i + "/message",
                    InstrumentCheck.MAX_LABEL_CHARS);
        }
        if (question instanceof Scale || question instanceof Matrix) {
            List<Scale.Point> points = question instanceof Scale scale ? scale.points() : ((Matrix) question).points();
            for (int i = 0; i < Math.min(points.size(), InstrumentCheck.MAX_CHOICES); i++) {
                text(points.get(i).label(), pointer + "/points/" + i + "/label", InstrumentCheck.MAX_LABEL_CHARS);
            }
        }
        if (question instanceof Rating rating) {
            text(rating.low(), pointer + "/low", InstrumentCheck.MAX_LABEL_CHARS);
            text(rating.high(), pointer + "/high", InstrumentCheck.MAX_LABEL_CHARS);
        }
    }

    private void text(@Nullable LocalizedText text, String pointer, int maxChars) {
        if (text == null) {
            return;
        }
        for (String language : instrument.languages()) {
            if (text.byLanguage().getOrDefault(language, "").isBlank()) {
                findings.error(
                        pointer + "/" + escaped(language),
                        "missing-text",
                        "there is no text in the language " + language,
                        "Write it, or remove the language from the instrument.",
                        language);
            }
        }
        text.byLanguage()
                .forEach((language, written) ->
                        findings.noLongerThan(maxChars, written, pointer + "/" + escaped(language)));
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}

package org.earshot.survey.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.Characters;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.translation.Taken.LeftOut;
import org.earshot.survey.translation.Taken.Reason;

/** Drafts become files for translators, and what comes back becomes the draft's. */
public final class Translating {
    private Translating() {}

    /** All texts of the draft in {@code language} beside their source. */
    public static TranslationFile file(Draft draft, String language) {
        Instrument document = draft.document();
        String source = document.languages().get(0);
        List<TextUnit> units = new ArrayList<>();
        var unused = document.worded((place, text) -> {
            units.add(new TextUnit(
                    place,
                    text.byLanguage().getOrDefault(source, ""),
                    text.byLanguage().getOrDefault(language, ""),
                    draft.stale().madeFrom(place, language).isPresent()));
            return text;
        });
        return new TranslationFile(source, language, units);
    }

    /** The instrument with a file's translations; a language that it does not have is added, an empty target changes nothing. */
    public static Taken take(Instrument instrument, TranslationFile file) {
        Map<String, TextUnit> sent = new HashMap<>();
        file.units().stream().filter(unit -> !unit.target().isBlank()).forEach(unit -> sent.put(unit.place(), unit));
        Set<String> known = new HashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        int[] taken = new int[1];
        String source = instrument.languages().get(0);
        Instrument translated = instrument.worded((place, text) -> {
            TextUnit unit = sent.get(place);
            known.add(place);
            if (unit == null) {
                return text;
            }
            LocalizedText changed = taken(unit, text, source, file.target(), leftOut);
            taken[0] += changed.equals(text) ? 0 : 1;
            return changed;
        });
        sent.values().stream()
                .filter(unit -> !known.contains(unit.place()))
                .forEach(unit -> leftOut.add(new LeftOut(unit.place(), unit.target(), Reason.UNKNOWN_PLACE)));
        return new Taken(withLanguage(translated, file.target()), file.target(), taken[0], leftOut);
    }

    private static LocalizedText taken(
            TextUnit unit, LocalizedText text, String source, String language, List<LeftOut> leftOut) {
        String target = unit.target().strip();
        if (!Characters.storable(target)) {
            leftOut.add(new LeftOut(unit.place(), "", Reason.UNREADABLE));
            return text;
        }
        if (!sameWords(unit.source(), text.byLanguage().getOrDefault(source, ""))) {
            leftOut.add(new LeftOut(unit.place(), target, Reason.SOURCE_CHANGED));
            return text;
        }
        return text.with(language, target);
    }

    /** Tools for translators change blanks and line ends. */
    private static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    private static Instrument withLanguage(Instrument instrument, String language) {
        if (instrument.languages().contains(language)) {
            return instrument;
        }
        List<String> languages = new ArrayList<>(instrument.languages());
        languages.add(language);
        return new Instrument(
                instrument.title(),
                languages,
                instrument.introduction(),
                instrument.thanks(),
                instrument.privacy(),
                instrument.questions(),
                instrument.scores(),
                instrument.repeats());
    }
}

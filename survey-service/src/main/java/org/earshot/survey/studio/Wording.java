package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.survey.studio.kind.Sent;
import org.jspecify.annotations.Nullable;

/** What can be done to the words around the questions, and to the languages. */
public final class Wording {
    private Wording() {}

    /** The instrument with title, introduction, thanks and privacy as a form says them. */
    public static Instrument entered(Instrument instrument, Sent sent) {
        return new Instrument(
                sent.words("title", instrument.title()),
                instrument.languages(),
                sent.wordsOrNone("introduction", instrument.introduction()),
                sent.wordsOrNone("thanks", instrument.thanks()),
                privacy(sent, instrument.privacy()),
                instrument.questions(),
                instrument.scores(),
                instrument.repeats());
    }

    private static @Nullable Privacy privacy(Sent sent, @Nullable Privacy before) {
        return Stream.of(Privacy.values())
                .filter(privacy -> privacy.name().equals(sent.text("privacy")))
                .findFirst()
                .orElse(before);
    }

    /** An instrument that asks nothing yet. */
    public static Instrument begun(String title, String language) {
        return new Instrument(LocalizedText.of(language, title), List.of(language), null, null, null, null);
    }

    /** With a further language, in which nothing is written yet. */
    public static Instrument withLanguage(Instrument instrument, String language) {
        List<String> languages = new ArrayList<>(instrument.languages());
        if (!languages.contains(language)) {
            languages.add(language);
        }
        return in(languages, instrument);
    }

    /** Without a language and all that is written in it; the last one stays. */
    public static Instrument withoutLanguage(Instrument instrument, String language) {
        List<String> languages = new ArrayList<>(instrument.languages());
        if (languages.size() < 2 || !languages.remove(language)) {
            return instrument;
        }
        return in(languages, instrument.worded((place, text) -> text.with(language, "")));
    }

    private static Instrument in(List<String> languages, Instrument instrument) {
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

package org.earshot.insight.update.page;

import io.quarkus.qute.RawString;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.earshot.contracts.value.LanguageNames;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.update.HeardDesk;
import org.earshot.insight.update.Previews;
import org.earshot.insight.update.PublicWords;
import org.jspecify.annotations.Nullable;

/** What the template of a public page shows; strings are text as shown. */
public record HeardView(
        String language,
        String direction,
        PublicWords words,
        String wordsDirection,
        String program,
        String organization,
        List<Switch> switches,
        List<Note> notes) {

    /** The way to another language, named in itself. */
    public record Switch(String tag, String direction, String name) {}

    /**
     * One update.
     *
     * @param heard "" when it says nothing of that
     * @param now "" where there is no figure to show
     */
    public record Note(
            String date, String day, String language, String direction, String heard, String done, String now) {}

    static HeardView of(HeardDesk.Page page) {
        PublicWords words = PublicWords.in(page.language());
        return new HeardView(
                page.language(),
                Previews.direction(page.language()),
                words,
                Previews.direction(words.tag()),
                page.program(),
                page.organization(),
                page.languages().stream()
                        .filter(tag -> !tag.equals(page.language()))
                        .map(tag -> new Switch(tag, Previews.direction(tag), LanguageNames.own(tag)))
                        .toList(),
                page.notes().stream().map(note -> note(note, words)).toList());
    }

    /** The style sheet. */
    public RawString css() {
        return HeardStyle.CSS;
    }

    private static Note note(HeardDesk.Note note, PublicWords words) {
        var day = note.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Note(
                day.toString(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(words.tag()))
                        .format(day),
                note.language(),
                Previews.direction(note.language()),
                note.text().heard(),
                note.text().done(),
                now(note.figure(), words));
    }

    private static String now(HeardDesk.@Nullable Now now, PublicWords words) {
        if (now == null) {
            return "";
        }
        Figure figure = now.figure();
        Double share = figure.share();
        Double low = figure.low();
        Double high = figure.high();
        Long answers = figure.answers();
        if (share == null || low == null || high == null || answers == null) {
            return "";
        }
        String week = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag(words.tag()))
                .format(now.week().monday());
        return words.now().formatted(week, of100(share), of100(low), of100(high), answers);
    }

    private static long of100(double share) {
        return Math.round(100 * share);
    }
}

package org.earshot.insight.theme.page;

import java.util.List;
import org.earshot.insight.theme.ThemesView;
import org.earshot.insight.theme.WordsView;

/**
 * What the page of all themes shows; strings are text as shown, empty where there is nothing to say.
 *
 * @param shown themes with a share
 * @param quiet themes that too few people wrote about
 */
public record ThemesPage(
        boolean nothing,
        int threshold,
        String wrote,
        String unthemed,
        String waiting,
        String version,
        String told,
        boolean mayChange,
        List<Line> shown,
        List<Line> quiet,
        List<Language> languages) {

    /** A theme. */
    public record Line(
            String id,
            String name,
            String share,
            String interval,
            String people,
            String before,
            String misread,
            boolean setAside) {}

    /** Words of a language. */
    public record Language(String tag, String name, List<Word> words) {}

    /** A word that has risen. */
    public record Word(String word, String now, String before, String z) {}

    static ThemesPage of(ThemesView view, WordsView words, String told, boolean mayChange, ThemeText text) {
        Long people = view.people();
        return new ThemesPage(
                people == null,
                view.threshold(),
                people == null
                        ? ""
                        : text.words().wrote(text.count(people), text.day(view.from()), text.day(view.to())),
                view.unthemed().suppressed()
                        ? text.words().unthemedFew(view.threshold())
                        : text.words().unthemed(text.share(view.unthemed())),
                view.waiting() == 0 ? "" : text.words().waiting(text.count(view.waiting())),
                view.codebookVersion() == 0
                        ? text.words().starter()
                        : text.words().version(view.codebookVersion()),
                told,
                mayChange,
                lines(view, true, text),
                lines(view, false, text),
                words.languages().stream()
                        .map(language -> language(language, words.threshold(), text))
                        .toList());
    }

    private static List<Line> lines(ThemesView view, boolean released, ThemeText text) {
        return view.themes().stream()
                .filter(line -> line.now().released() == released)
                .map(line -> line(line, view.threshold(), text))
                .toList();
    }

    static Line line(ThemesView.Line line, int threshold, ThemeText text) {
        return new Line(
                line.id(),
                line.name(),
                text.share(line.now()),
                text.interval(line.now()),
                text.people(line.now().people(), threshold),
                line.before().suppressed() ? text.words().few(threshold) : text.share(line.before()),
                text.misread(line.misread()),
                line.misread().setAside());
    }

    private static Language language(WordsView.Language language, int threshold, ThemeText text) {
        return new Language(
                language.tag(),
                language.name(),
                language.words().stream()
                        .map(word -> new Word(
                                word.word(),
                                text.count(word.people()),
                                word.before() == null ? "< " + threshold : text.count(word.before()),
                                (word.before() == null ? "\u2265\u00a0" : "") + text.decimal(word.z())))
                        .toList());
    }
}

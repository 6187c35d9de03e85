package org.earshot.insight.theme.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.themewatch.WatchedTheme;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one theme shows; strings are text as shown, empty where there is nothing to say.
 *
 * @param fresh whether it is not in the codebook yet
 * @param faults what to mend before it can be saved
 * @param line how many wrote about it; null for a new one
 * @param watch whether it is watched; null for a new one
 * @param effect sentences of what it would change
 */
public record ThemePage(
        String id,
        String title,
        boolean fresh,
        int codebookVersion,
        String version,
        boolean mayChange,
        String told,
        ThemesPage.@Nullable Line line,
        @Nullable Watch watch,
        List<String> faults,
        List<String> effect,
        List<Rule> rules,
        String in,
        String out) {
    private static final List<String> OFFERED = List.of("en", "es", "ar");

    /**
     * Whether it is watched.
     *
     * @param since a sentence, or empty while it is not
     * @param ringsFrom a sentence, or empty where its rule was never changed
     */
    public record Watch(String since, String ringsFrom) {
        static Watch of(WatchedTheme watched, ThemeText text) {
            LocalDate changed = LocalDate.ofEpochDay(Bucket.firstDayOf(watched.sinceWeek()));
            return new Watch(
                    text.words().watchedSince(text.day(LocalDate.ofInstant(watched.at(), ZoneOffset.UTC))),
                    watched.sinceVersion() == 0 ? "" : text.words().ringsFrom(text.day(changed)));
        }

        /** Whether it is. */
        public boolean isOn() {
            return !since.isEmpty();
        }
    }

    /**
     * A rule to read or change.
     *
     * @param rows lines that the field is high
     */
    public record Rule(String tag, String language, String direction, String name, String lines, int rows) {}

    static List<Rule> rules(Theme theme, ThemeText text) {
        Set<String> tags = new LinkedHashSet<>(OFFERED);
        tags.addAll(theme.rules().keySet());
        tags.addAll(theme.name().byLanguage().keySet());
        return tags.stream().map(tag -> rule(tag, theme, text)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Rule rule(String tag, Theme theme, ThemeText text) {
        List<String> lines = theme.rules().getOrDefault(tag, List.of());
        return new Rule(
                tag,
                text.language(tag),
                Stream.of("ar", "fa", "he", "ur").anyMatch(tag::startsWith) ? "rtl" : "ltr",
                theme.name().byLanguage().getOrDefault(tag, ""),
                String.join("\n", lines),
                Math.min(16, Math.max(4, lines.size() + 1)));
    }

    static String examples(Theme theme, boolean in) {
        return theme.examples().stream()
                .filter(example -> example.in() == in)
                .map(example -> example.language() + ": " + example.text())
                .collect(Collectors.joining("\n"));
    }
}

package org.earshot.scenario.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was seen of the answer pages, as Markdown: every page, then the largest of each kind. */
final class AnswerPageTable {
    private final List<Seen> pages = new ArrayList<>();

    /**
     * A page as it was met.
     *
     * @param state empty, error or done; or empty where a page has none
     * @param requests redirects left out
     * @param violations that axe found, light and dark together
     */
    record Seen(String kind, String state, String language, boolean scripts, int bytes, int requests, int violations) {}

    void add(Seen page) {
        pages.add(page);
    }

    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("| page | state | language | scripts | axe, light and dark | bytes | requests |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        pages.forEach(page -> table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %d | %,d | %d |%n",
                page.kind,
                page.state,
                page.language,
                page.scripts ? "on" : "off",
                page.violations,
                page.bytes,
                page.requests)));
        return table + "\n" + largest();
    }

    /** By kind, over languages, states and scripts. */
    private String largest() {
        Map<String, List<Seen>> byKind = new LinkedHashMap<>();
        pages.forEach(page ->
                byKind.computeIfAbsent(page.kind, kind -> new ArrayList<>()).add(page));
        StringBuilder table = new StringBuilder("| page | looked at | most bytes | where | most requests | axe |\n");
        table.append("|---|---|---|---|---|---|\n");
        byKind.forEach((kind, seen) -> {
            Seen most = seen.stream().max(Comparator.comparingInt(Seen::bytes)).orElseThrow();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d × light and dark | %,d | %s%s | %d | %d |%n",
                    kind,
                    seen.size(),
                    most.bytes,
                    most.language,
                    most.state.isEmpty() ? "" : ", " + most.state,
                    seen.stream().mapToInt(Seen::requests).max().orElse(0),
                    seen.stream().mapToInt(Seen::violations).sum()));
        });
        return table.toString();
    }
}

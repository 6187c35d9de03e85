package org.earshot.scenario.marks;

import java.util.Locale;
import org.earshot.scenario.marks.PageKind.Face;

/** What each page got, as Markdown that also reads well at a terminal. */
final class MarksTable {
    private final StringBuilder lines = new StringBuilder();
    private int pages;
    private int missed;

    MarksTable() {
        lines.append(String.format(
                Locale.ROOT, "| %-40s | performance | accessibility | best practices | held against it |%n", "page"));
        lines.append("|---|---|---|---|---|\n");
    }

    void add(PageKind page, Scores scores) {
        boolean kept = page.face().keptBy(scores);
        pages++;
        missed += kept ? 0 : 1;
        lines.append(String.format(
                Locale.ROOT,
                "| %-40s | %11s | %13s | %14s | %s%s |%n",
                page.name(),
                told(scores.performance()),
                told(scores.accessibility()),
                told(scores.bestPractices()),
                kept ? "" : "MISSED: ",
                String.join(", ", scores.failed())));
    }

    /** How many pages missed a mark. */
    int missed() {
        return missed;
    }

    @Override
    public String toString() {
        return lines + "\n"
                + (missed == 0
                        ? "All " + pages + " pages keep to their marks: "
                        : missed + " of " + pages + " pages miss a mark: ")
                + Face.PARTICIPANT.marks() + " where people answer, accessibility " + Face.CONSOLE.accessibility()
                + " in the console.\n";
    }

    private static String told(int score) {
        return score < 0 ? "" : Integer.toString(score);
    }
}

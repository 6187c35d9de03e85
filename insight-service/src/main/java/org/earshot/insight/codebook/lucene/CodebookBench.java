package org.earshot.insight.codebook.lucene;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.insight.codebook.Agreement;
import org.earshot.insight.codebook.LabelledSet;
import org.earshot.insight.codebook.LabelledSet.Labelled;
import org.earshot.insight.codebook.Reason;
import org.earshot.insight.codebook.Sorting;
import org.earshot.insight.codebook.StarterCodebook;

/** The command {@code deploy/codebook-bench}: how far the starter codebook agrees with a reader, and how fast texts are sorted. */
public final class CodebookBench {
    private static final int SORTED = 100_000;
    private static final int WARM_UP = 20_000;
    private static final double NANOS = 1e9;

    private final List<Labelled> texts = LabelledSet.read();
    private final Sorting sorting = new Sorting(StarterCodebook.get(), new LuceneWords());
    private final PrintStream out;

    private CodebookBench(PrintStream out) {
        this.out = out;
    }

    /** With {@code --misses} it also prints every text that rule and reader see differently. */
    public static void main(String... words) {
        new CodebookBench(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .run(List.of(words).contains("--misses"));
    }

    private void run(boolean misses) {
        Map<String, Agreement> languages = new TreeMap<>();
        Map<String, Agreement> themes = new TreeMap<>();
        for (Labelled text : texts) {
            List<String> given = given(text);
            Agreement agreement = Agreement.of(given, text.themes());
            languages.merge(text.language(), agreement, Agreement::plus);
            Stream.concat(given.stream(), text.themes().stream())
                    .distinct()
                    .forEach(theme -> themes.merge(theme, about(theme, given, text), Agreement::plus));
            if (misses && agreement.ruleOnly() + agreement.readerOnly() > 0) {
                out.println(text.language() + " reader " + text.themes() + " rule " + given + " " + text.text());
            }
        }
        out.println(texts.size() + " texts, labelled by one reader");
        print("language", languages);
        print("theme", themes);
        speed();
    }

    private List<String> given(Labelled text) {
        return sorting.reasons(text.language(), text.text()).stream()
                .map(Reason::theme)
                .toList();
    }

    private static Agreement about(String theme, List<String> given, Labelled text) {
        return Agreement.of(
                given.contains(theme) ? List.of(theme) : List.of(),
                text.themes().contains(theme) ? Set.of(theme) : Set.of());
    }

    private void print(String by, Map<String, Agreement> rows) {
        out.printf("%n%-34s %9s %9s %6s %6s %6s%n", by, "precision", "recall", "both", "rule", "reader");
        rows.forEach(this::print);
        print("all", rows.values().stream().reduce(Agreement.NONE, Agreement::plus));
    }

    private void print(String name, Agreement row) {
        out.printf(
                Locale.ROOT,
                "%-34s %9.2f %9.2f %6d %6d %6d%n",
                name,
                row.precision(),
                row.recall(),
                row.both(),
                row.ruleOnly(),
                row.readerOnly());
    }

    private void speed() {
        sort(WARM_UP);
        long began = System.nanoTime();
        long themes = sort(SORTED);
        double seconds = (System.nanoTime() - began) / NANOS;
        out.printf(
                Locale.ROOT,
                "%nsorted %,d texts in %.1f s on one thread: %,.0f texts/s, %.2f themes each%n",
                SORTED,
                seconds,
                SORTED / seconds,
                (double) themes / SORTED);
    }

    private long sort(int count) {
        long themes = 0;
        for (int i = 0; i < count; i++) {
            themes += given(texts.get(i % texts.size())).size();
        }
        return themes;
    }
}

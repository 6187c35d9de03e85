package org.earshot.scenario.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.scenario.faults.Killer.Deaths;
import org.earshot.scenario.suite.Part;

/**
 * What a fault run found.
 *
 * @param differences between promise, topic and insights, and answers against the rules; empty when all is well
 */
public record FaultReport(String table, List<String> differences) {
    private static final int SHOWN = 20;

    public FaultReport {
        differences = List.copyOf(differences);
    }

    static FaultReport of(Ledger ledger, Map<Part, Deaths> deaths, Comparison comparison, long records, long alerts) {
        List<String> differences = new ArrayList<>(ledger.violations());
        differences.addAll(comparison.differences());
        StringBuilder table = new StringBuilder();
        deaths.forEach((part, death) -> line(
                table,
                "kill -9 of " + part.shortName(),
                death.times() + " times, all ready again after at most "
                        + String.format(Locale.ROOT, "%.1f s", death.longest().toMillis() / 1000.0)));
        line(table, "responses acknowledged", ledger.promised().size());
        for (String act : List.of(
                "eight at once",
                "repeated after acknowledgement",
                "altered without a revision",
                "corrected",
                "withdrawn")) {
            line(table, act, ledger.counted(act));
        }
        line(table, "requests sent again for want of an answer", ledger.counted("repeated"));
        line(table, "records on earshot.responses", records);
        line(table, "responses in the insights", comparison.responses());
        line(table, "buckets recounted from the topic", comparison.buckets());
        line(table, "alerts", alerts);
        line(table, "answers against the rules", ledger.violations().size());
        line(table, "differences", comparison.differences().size());
        return new FaultReport(table.toString(), differences);
    }

    /** The first of the differences, for a person. */
    public String told() {
        return differences.stream().limit(SHOWN).collect(Collectors.joining("\n"))
                + (differences.size() > SHOWN ? "\n... and " + (differences.size() - SHOWN) + " more" : "");
    }

    private static void line(StringBuilder table, String what, Object value) {
        table.append(String.format(Locale.ROOT, "%-44s %s%n", what, value));
    }
}

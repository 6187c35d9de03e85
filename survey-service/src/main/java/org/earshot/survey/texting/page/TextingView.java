package org.earshot.survey.texting.page;

import java.util.List;

/**
 * How an instrument goes by text message.
 *
 * @param wholes a line for each language
 */
public record TextingView(List<String> wholes, List<FindingRow> findings, List<CostRow> costs) {
    public TextingView {
        wholes = List.copyOf(wholes);
        findings = List.copyOf(findings);
        costs = List.copyOf(costs);
    }

    /**
     * One finding.
     *
     * @param number of the question as people count, from 1
     * @param language in the reader's language, or ""
     */
    public record FindingRow(int number, String language, String words) {}

    /**
     * One message.
     *
     * @param lines of its text; none where only a page can ask it
     */
    public record CostRow(int number, String language, String tag, List<String> lines, int segments) {
        public CostRow {
            lines = List.copyOf(lines);
        }
    }
}

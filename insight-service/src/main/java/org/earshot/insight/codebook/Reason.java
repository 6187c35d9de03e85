package org.earshot.insight.codebook;

import java.util.List;

/**
 * Why a text is in a theme.
 *
 * @param theme its id
 * @param lines of its rule that are met, as written
 * @param spans the words of the text that meet them, in order
 */
public record Reason(String theme, List<String> lines, List<Span> spans) {
    public Reason {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
    }
}

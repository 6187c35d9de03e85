package org.earshot.survey.review.page;

import java.util.List;
import java.util.Locale;
import org.earshot.contracts.value.LanguageNames;
import org.earshot.survey.review.lint.Effort;

/**
 * The question review on an instrument's page.
 *
 * @param open findings that nobody has answered
 * @param efforts a line for each language of the instrument
 */
public record ReviewView(List<ReviewRow> open, List<ReviewRow> answered, List<EffortRow> efforts) {

    /**
     * What answering costs in one language.
     *
     * @param language in the reader's language
     * @param minutes at least 1
     */
    public record EffortRow(String language, String minutes, int segments, int longest) {
        static EffortRow of(Effort effort, Locale reader) {
            return new EffortRow(
                    LanguageNames.of(effort.language(), reader),
                    String.format(Locale.ROOT, "%.0f", Math.max(1, effort.minutes())),
                    effort.smsSegments(),
                    effort.longestInSegments());
        }
    }
}

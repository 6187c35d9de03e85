package org.earshot.insight.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.understanding.Misreading;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote about. Shares are of the distinct people who wrote; somebody who wrote about two things is in both.
 *
 * @param from first day that counts
 * @param to last day that counts
 * @param people distinct people who wrote since {@code from}; left out for fewer than the disclosure gate lets out
 * @param threshold fewest people that the gate lets out
 * @param unthemed of them, those whose words are in no theme
 * @param codebookVersion 0 = the starter codebook
 * @param waiting responses whose texts are still being sorted, and count as they did before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThemesView(
        LocalDate from,
        LocalDate to,
        @Nullable Long people,
        int threshold,
        Figure unthemed,
        int codebookVersion,
        long waiting,
        List<Line> themes) {

    /**
     * One theme.
     *
     * @param id stable
     * @param name in the reader's language
     * @param now share of the people who wrote in the weeks told of, in languages that the theme has a rule for
     * @param before the same, over as many weeks before
     * @param misread how often those who wrote say that it is not what they wrote about; a theme that is set aside drives nothing
     */
    public record Line(String id, String name, Figure now, Figure before, Misreading misread) {}
}

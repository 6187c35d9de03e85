package org.earshot.insight.policy.page;

import java.util.List;
import org.earshot.insight.policy.ClaimsView;
import org.earshot.insight.policy.ListeningView;

/**
 * What the template shows; strings are text as shown.
 *
 * @param program id, or empty for the organisation
 * @param standing which version is in force
 * @param saved that a form was just taken, or empty
 * @param crowded that the number of families decides, or empty
 * @param claims what may be said in public, or empty without strict mode
 * @param claimsNote which week they are of, or why there are none
 */
public record ListeningPageView(
        ListeningView listening,
        String program,
        boolean mayChange,
        String standing,
        String saved,
        List<Step> steps,
        String crowded,
        List<Line> lines,
        List<ClaimsView.Item> claims,
        String claimsNote) {
    public ListeningPageView {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
    }

    /** A budget to choose, with what it means. */
    public record Step(String weeks, String label, boolean standard, boolean chosen, String means) {}

    /** A threshold. */
    public record Line(String about, String need, String place, String whom, String says) {}
}

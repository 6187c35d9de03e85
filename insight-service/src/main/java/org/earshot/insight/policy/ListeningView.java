package org.earshot.insight.policy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation or one of its programs listens, with all there is to choose from.
 *
 * @param organization its name
 * @param scope whose policy it is: the organisation's name, or the program's
 * @param programId null for the organisation's policy
 * @param programs with their ids, to choose from
 * @param version of this policy, which a form says that it changes
 * @param own false for a program that goes by its organisation's policy
 * @param budgets to choose from, the one in force among them, the loosest first
 * @param needs that people were asked about, or that are not watched; the whole taxonomy while nobody was asked
 * @param dimensions that people stated, and that place tells
 * @param thresholds of this policy
 * @param places a threshold may be about; empty for a program
 * @param groups a threshold may be about
 * @param strict whether public claims are weighed
 */
public record ListeningView(
        String organization,
        String scope,
        @Nullable UUID programId,
        List<Choice> programs,
        int version,
        boolean own,
        List<Budget> budgets,
        List<Choice> needs,
        List<Choice> dimensions,
        List<Line> thresholds,
        List<Choice> places,
        List<Choice> groups,
        boolean strict) {
    public ListeningView {
        programs = List.copyOf(programs);
        budgets = List.copyOf(budgets);
        needs = List.copyOf(needs);
        dimensions = List.copyOf(dimensions);
        thresholds = List.copyOf(thresholds);
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /** Something to choose; {@code chosen} says that it is watched, or is the one looked at. */
    public record Choice(String code, String label, boolean chosen) {}

    /** A budget, what it means, and whether it is in force. */
    public record Budget(Consequence consequence, boolean inForce) {}

    /**
     * A threshold.
     *
     * @param about what names it within the policy
     * @param whom the group, or empty for everyone
     */
    public record Line(String about, String need, String place, String whom, double share, int people) {}
}

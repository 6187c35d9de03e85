package org.earshot.insight.family;

import java.util.Optional;
import org.earshot.insight.answering.Step;
import org.earshot.insight.codebook.ThemeSeries;

/**
 * A need at a place, or a step of answering or a theme there: all its series are watched together.
 *
 * @param need code of the need, of the step: {@link Step#code}, or of the theme: {@link ThemeSeries#code}
 */
public record Family(String need, Place place) {

    /** Whether a code stands for a need: what people said in answers that are made for it. */
    public static boolean isNeed(String code) {
        return !Step.isReserved(code) && !ThemeSeries.isReserved(code);
    }

    /** Whether it is about a need. */
    public boolean isOfNeed() {
        return isNeed(need);
    }

    /** The step that is watched; empty for a need and a theme. */
    public Optional<Step> step() {
        return Step.of(need);
    }

    /** The theme that is watched, with the rule that it is counted by; empty for a need and a step. */
    public Optional<ThemeSeries> theme() {
        return ThemeSeries.of(need);
    }
}

package org.earshot.insight.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A share that passed the disclosure gate and is told so roughly that several counts fit it; or suppressed, and then it says nothing but
 * that.
 *
 * @param suppressed true when too few people stand behind it; then all other members are null
 * @param share 0 to 1, in whole points, in steps of five or ten where few people stand behind it
 * @param people behind it, rounded down to a multiple of the threshold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoughFigure(
        boolean suppressed,
        @Nullable Double share,
        @Nullable Long people) {

    /** What stands in place of a figure that too few people are behind. */
    public static final RoughFigure SUPPRESSED = new RoughFigure(true, null, null);
}

package org.earshot.insight.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A share that passed the disclosure gate: released with what it rests on, or suppressed, and then it says nothing but that.
 *
 * @param suppressed true when too few people stand behind it; then all other members are null
 * @param share of the answers that say the need is present, 0 to 1
 * @param low lower end of its 95 % interval
 * @param high its upper end
 * @param answers that it rests on
 * @param people distinct people who gave them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        boolean suppressed,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long answers,
        @Nullable Long people) {

    /** What stands in place of a figure that too few people are behind. */
    public static final Figure SUPPRESSED = new Figure(true, null, null, null, null, null);

    /** Whether it may be shown. */
    public boolean released() {
        return !suppressed;
    }
}

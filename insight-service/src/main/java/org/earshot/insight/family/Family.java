package org.earshot.insight.family;

import java.util.Optional;
import org.earshot.insight.answering.Step;

/**
 * A need at a place, or a step of answering there: all its series are watched together.
 *
 * @param need code of the need, or of the step: {@link Step#code}
 */
public record Family(String need, Place place) {

    /** The step that is watched; empty for a need. */
    public Optional<Step> step() {
        return Step.of(need);
    }
}

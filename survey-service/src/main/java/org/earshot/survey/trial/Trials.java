package org.earshot.survey.trial;

import org.earshot.contracts.event.Trial;

/** Where trials are told of; an earlier one of the same instrument ends. */
@FunctionalInterface
public interface Trials {
    /** Begins a trial. */
    void begin(Trial trial);
}

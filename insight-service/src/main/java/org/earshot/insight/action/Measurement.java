package org.earshot.insight.action;

import org.earshot.insight.disclosure.Counted;

/**
 * The series of an alert before and after an action. Counts that have not passed the gate: what is shown of them must.
 *
 * @param before in the weeks of the shift before the action
 * @param after in the closed weeks since
 * @param low lower end of the 95 % interval of after minus before, as shares; 0 when too early to tell
 * @param high its upper end
 */
public record Measurement(Outcome outcome, Counted before, Counted after, double low, double high) {}

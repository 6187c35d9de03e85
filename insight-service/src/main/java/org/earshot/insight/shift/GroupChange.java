package org.earshot.insight.shift;

/**
 * What one group told since the onset of a shift. Groups too small to show are left out.
 *
 * @param group whose answers
 * @param before the share expected of them without the shift, 0 to 1
 * @param after their observed share since the onset
 * @param answers since the onset
 * @param low lower end of the 95 % Wilson interval of {@code after}
 * @param high its upper end
 */
public record GroupChange(GroupRef group, double before, double after, long answers, double low, double high) {}

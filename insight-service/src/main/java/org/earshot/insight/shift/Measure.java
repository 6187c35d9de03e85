package org.earshot.insight.shift;

/** What is watched of each answer. */
public enum Measure {
    /** Whether the need is present: a share of those asked. */
    SHARE,
    /** How severe the need is, from 0 to 1, averaged over those asked; absent counts as 0. */
    SEVERITY
}

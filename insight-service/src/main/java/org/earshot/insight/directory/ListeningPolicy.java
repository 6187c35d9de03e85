package org.earshot.insight.directory;

import org.earshot.contracts.event.DirectoryEntry;

/**
 * How an organisation wants to be alerted.
 *
 * @param falseAlarmWeeks mean weeks to a false alert of one family and direction that it accepts
 * @param disclosureThreshold fewest distinct people behind a released figure
 */
public record ListeningPolicy(double falseAlarmWeeks, int disclosureThreshold) {
    /** What holds unless an organisation says otherwise. */
    public static final ListeningPolicy STANDARD = new ListeningPolicy(104, 10);

    /** However an organisation sets it, fewer people than this are never shown. */
    public static final int LOWEST_THRESHOLD = 5;

    private static final double FEWEST_WEEKS = 13;

    public ListeningPolicy {
        falseAlarmWeeks = Math.max(FEWEST_WEEKS, falseAlarmWeeks);
        disclosureThreshold = Math.max(LOWEST_THRESHOLD, disclosureThreshold);
    }

    /** What the directory says, with the standard where it says nothing. */
    public static ListeningPolicy of(DirectoryEntry.Organization organization) {
        Double weeks = organization.falseAlarmWeeks();
        Integer threshold = organization.disclosureThreshold();
        return new ListeningPolicy(
                weeks == null ? STANDARD.falseAlarmWeeks : weeks,
                threshold == null ? STANDARD.disclosureThreshold : threshold);
    }
}

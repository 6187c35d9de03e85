package org.earshot.insight.family;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.shift.ClosedWeek;

/** Families, their counts, series and shifts. Every method runs in the organisation's transaction. */
public interface FamilyStore {

    /** Families whose counts moved since their evaluation, or that were last evaluated before {@code week}. */
    List<DueFamily> due(UUID organizationId, int week);

    /** How many families the organisation has. */
    int families(UUID organizationId);

    /** Every family of the organisation, in no order. */
    List<Family> all(UUID organizationId);

    /** Makes every family of the organisation due. */
    void touchAll(UUID organizationId);

    /** Makes a family of the need due, its closed weeks included. */
    void leaveDue(UUID organizationId, String need);

    /** All that was told of a need from {@code fromWeek} on, cell by cell and week by week. */
    List<CellCount> counts(UUID organizationId, String need, int fromWeek);

    /** What the detector kept of some families of a need; a family of which it kept nothing is absent. */
    Map<Family, List<ClosedWeek>> closedWeeks(UUID organizationId, String need, List<Place> places);

    /** Counts distinct people of the organisation. */
    PeopleBehind people(UUID organizationId);

    /** All shifts of a need, in every family. */
    List<KnownShift> shifts(UUID organizationId, String need);

    /**
     * Keeps evaluations of one need in place of those before, with their closed weeks, and publishes what is news of their shifts.
     * Who has answered since a family was read has made it due again.
     *
     * @return the families of which nobody has answered since they were read
     */
    Set<Family> keep(UUID organizationId, String need, List<Evaluated> evaluated, DisclosureGate gate);

    /**
     * Ends what is watched under a code, in every place: its counts, what was kept of them and its shifts go. What was told of it stays,
     * so that nothing is learned by beginning again.
     */
    void end(UUID organizationId, String need);

    /**
     * Forgets a family without answers, and takes its shifts back.
     *
     * @return false where somebody has answered since it was found to be due
     */
    boolean forget(UUID organizationId, DueFamily empty);
}

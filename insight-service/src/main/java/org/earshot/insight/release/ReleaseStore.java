package org.earshot.insight.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.disclosure.Counted;

/** What was told. Every method runs in the organisation's transaction. */
public interface ReleaseStore {

    /** Everything told of a need from a week on; what is hidden is absent. */
    Told told(UUID organizationId, String need, int fromWeek);

    /** The same of every need. */
    Map<String, Told> told(UUID organizationId, int fromWeek);

    /** The tellings of each period: the lines that were told as they were counted, by the number of the telling. */
    Map<Period, Map<Integer, Map<Line, Counted>>> tellings(UUID organizationId, String need, int fromWeek);

    /** Replaces what is told of a period, and its tellings. */
    void tell(
            UUID organizationId,
            String need,
            Period period,
            Map<Line, Counted> told,
            Map<Integer, Map<Line, Counted>> tellings);

    /** What the counts of each week were when they were last looked at, as a fingerprint. */
    Map<Integer, Long> looked(UUID organizationId, String need, int fromWeek);

    /** Remembers that a week was looked at. */
    void look(UUID organizationId, String need, Map<Integer, Long> fingerprints);

    /** The counts of the running week that wait to be told. */
    Held held(UUID organizationId, String need, int week);

    /** Keeps them. */
    void hold(UUID organizationId, String need, int week, Held held);

    /** Answers of people who can be told apart, of those that count in the weeks. */
    List<Repeated> identified(UUID organizationId, String need, int fromWeek, int toWeek);

    /** An answer of a participant in a cell. */
    record Repeated(int week, UUID cellId, UUID participantId) {}
}

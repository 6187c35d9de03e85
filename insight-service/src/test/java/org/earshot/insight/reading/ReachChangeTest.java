package org.earshot.insight.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedView.Comparison;
import org.earshot.insight.reading.NeedView.GroupRow;
import org.junit.jupiter.api.Test;

class ReachChangeTest {
    private static final DisclosureGate GATE = DisclosureGate.of(10);

    @Test
    void whereOnlyWhoAnswersChangesItSaysWho() {
        Comparison everyone = comparison(260, 1_040, 145, 440);
        List<GroupRow> groups = List.of(row("en", 65, 650, 20, 200), row("es", 195, 390, 120, 240));

        ReachChange change = ReachChange.of(everyone, groups).orElseThrow();

        assertEquals("es", change.groupLabel());
        assertEquals(0.375, change.partBefore(), 1e-9);
        assertEquals(0.545, change.partAfter(), 0.001);
        assertEquals(0.4 * (240.0 / 440 - 390.0 / 1_040), change.fromMix(), 1e-9);
        assertEquals(0, change.fromRealChange(), 1e-9);
    }

    @Test
    void whatPeopleSayOtherwiseIsNoChangeOfReach() {
        Comparison everyone = comparison(260, 1_040, 220, 440);
        List<GroupRow> groups = List.of(row("en", 65, 650, 110, 275), row("es", 195, 390, 110, 165));

        assertEquals(Optional.empty(), ReachChange.of(everyone, groups));
    }

    @Test
    void aChangeThatCouldBeChanceIsNone() {
        assertEquals(
                Optional.empty(),
                ReachChange.of(
                        comparison(25, 100, 12, 40), List.of(row("en", 5, 60, 1, 10), row("es", 20, 40, 11, 30))));
    }

    @Test
    void groupsThatAreNotShownExplainNothing() {
        List<GroupRow> groups = List.of(row("en", 65, 650, 20, 200), row("es", 2, 4, 120, 240));

        assertEquals(Optional.empty(), ReachChange.of(comparison(260, 1_040, 145, 440), groups));
    }

    private static GroupRow row(String group, long yesBefore, long before, long yesAfter, long after) {
        return new GroupRow(
                "language", "Language", group, group, comparison(yesBefore, before, yesAfter, after), List.of());
    }

    private static Comparison comparison(long yesBefore, long before, long yesAfter, long after) {
        return SeriesReading.comparison(LocalDate.of(2026, 10, 5), figure(yesBefore, before), figure(yesAfter, after));
    }

    private static Figure figure(long yes, long answers) {
        return GATE.figure(new Counted(yes, answers, answers));
    }
}

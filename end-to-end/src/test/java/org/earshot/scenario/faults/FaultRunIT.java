package org.earshot.scenario.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultRunIT {
    private static final long SEED = 20_261_123;

    @Test
    void what_was_acknowledged_is_in_the_insights_exactly_once_whatever_was_killed() {
        // given
        FaultRun run = new FaultRun(SEED, 4, line -> System.err.println(line));

        // when
        FaultReport report = run.run();

        // then
        assertEquals(List.of(), report.differences(), report::table);
    }
}

package org.earshot.insight.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import org.earshot.insight.disclosure.DisclosureGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 10, 15, 20})
    void severalCountsFitEachShareThatIsTold(int threshold) {
        DisclosureGate gate = DisclosureGate.of(threshold);
        Map<Estimate, Integer> fitting = new HashMap<>();
        for (long answers = threshold; answers < 25L * threshold; answers++) {
            for (long present = 0; present <= answers; present++) {
                fitting.merge(told(present, answers, gate), 1, Integer::sum);
            }
        }

        assertFalse(fitting.containsValue(1), () -> "told exactly: " + fitting);
    }

    @Test
    void sharesAreToldTheFinerTheMoreAnswered() {
        assertEquals(0.4, told(3, 8, DisclosureGate.of(5)).after());
        assertEquals(0.35, told(7, 20, DisclosureGate.of(5)).after());
        assertEquals(0.37, told(74, 200, DisclosureGate.of(5)).after());
    }

    private static Estimate told(long present, long answers, DisclosureGate gate) {
        return new Estimate(0.1, (double) present / answers, 0, 1, answers, answers, 0, 0).roughly(gate);
    }
}

package org.earshot.insight.plantedbugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a bug in each step of the detector, one at a time, and sees whether the detector's own tests notice. */
class PlantedBugsTest {
    @ParameterizedTest
    @MethodSource("bugs")
    void a_planted_bug_is_caught(PlantedBug bug) throws ClassNotFoundException {
        Map<String, byte[]> classes = MutatedSource.of(bug).compiled();

        assertTrue(new BuggyDetector(classes).failuresOf(bug.caughtBy()) > 0, "nobody noticed: " + bug);
    }

    @ParameterizedTest
    @MethodSource("catchers")
    void without_a_bug_the_same_tests_pass(String catcher) throws ClassNotFoundException {
        assertEquals(0, new BuggyDetector(Map.of()).failuresOf(catcher));
    }

    static List<PlantedBug> bugs() {
        return PlantedBugs.ALL;
    }

    static Stream<String> catchers() {
        return PlantedBugs.ALL.stream().map(PlantedBug::caughtBy).distinct();
    }
}

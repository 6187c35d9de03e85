package org.earshot.insight.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.junit.jupiter.api.Test;

class ConsequenceTest {

    @Test
    void aBudgetBoundsTheAlertsOfAQuarterByTheFamiliesItsWeeksAndBothDirections() {
        Consequence standard = Consequence.of(104, 16, 16);

        assertEquals(2.0 * 16 * 13 / 104, standard.atMost());
        assertEquals(4, standard.atMost());
        assertEquals(4.0 / 18, standard.measuredLow());
        assertEquals(4.0 / 5, standard.measuredHigh());
        assertFalse(standard.decidedByFamilies());
    }

    @Test
    void beyondAsManyFamiliesAsWeeksTheirNumberDecides() {
        Consequence many = Consequence.of(104, 200, 200);

        assertEquals(200, many.alertAt());
        assertEquals(26, many.atMost());
        assertTrue(many.decidedByFamilies());
    }

    @Test
    void theBenchmarksTwoHundredFamiliesLieWithinWhatIsSaidToBeMeasured() {
        double risesOfRow8 = 1.10;
        Consequence both = Consequence.of(104, 200, 200);

        assertTrue(2 * risesOfRow8 >= both.measuredLow() && 2 * risesOfRow8 <= both.measuredHigh());
    }

    @Test
    void familiesOfUnwatchedNeedsAndOfProgramsWithTheirOwnPolicyAreCountedWhereTheyBelong() {
        UUID organization = UUID.randomUUID();
        UUID program = UUID.randomUUID();
        AlertPolicy withoutStress = new AlertPolicy(104.0, List.of("stress"), List.of(), List.of(), false);
        ListeningPolicy ofAll = new ListeningPolicy(withoutStress, 10, 1, null);
        ListeningPolicy ofProgram = new ListeningPolicy(AlertPolicy.STANDARD, 10, 1, program);
        Policies policies = new Policies(ofAll, Map.of(program, ofProgram));
        List<Family> families = List.of(
                new Family("stress", Place.organization(organization)),
                new Family("food-insecurity", Place.organization(organization)),
                new Family("food-insecurity", Place.site(UUID.randomUUID())),
                new Family("stress", Place.program(program)),
                new Family("food-insecurity", Place.program(program)));

        Watched watched = new Watched(policies, families);

        assertEquals(4, watched.together());
        assertEquals(2, watched.under(ofAll));
        assertEquals(2, watched.under(ofProgram));
        assertEquals(2, watched.ofProgram(program));
    }
}

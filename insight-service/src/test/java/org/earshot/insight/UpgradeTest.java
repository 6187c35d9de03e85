package org.earshot.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.earshot.local.testing.UpgradedDatabase;
import org.junit.jupiter.api.Test;

/** What a migration moves is there after it, of every organisation. */
class UpgradeTest {
    private static final List<UUID> ORGANIZATIONS = List.of(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void responsesFromBeforeQuestionsWereReviewedAreToBeCountedUnlessWithdrawn() {
        UUID standing = UUID.randomUUID();
        try (UpgradedDatabase database = UpgradedDatabase.of("insight")) {
            database.migrateTo("14.1");
            ORGANIZATIONS.forEach(organization -> database.as(
                    organization,
                    response(organization, standing, false),
                    response(organization, UUID.randomUUID(), true)));

            database.migrateTo(UpgradedDatabase.LATEST);

            ORGANIZATIONS.forEach(organization -> assertEquals(
                    List.of(standing.toString()),
                    database.rows(organization, "select response_id from uncounted_response")));
        }
    }

    @Test
    void whatWasToldBeforeFiguresHadVersionsGoesOnBeingShown() {
        try (UpgradedDatabase database = UpgradedDatabase.of("insight")) {
            database.migrateTo("20");
            ORGANIZATIONS.forEach(organization -> database.as(
                    organization,
                    told(organization, 2900, 1),
                    told(organization, 2900, 4),
                    told(organization, 2901, 1)));

            database.migrateTo(UpgradedDatabase.LATEST);

            ORGANIZATIONS.forEach(organization -> assertEquals(
                    List.of("food-insecurity 2900 1", "food-insecurity 2900 4", "food-insecurity 2901 1"),
                    database.rows(
                            organization,
                            "select need || ' ' || week || ' ' || weeks from told_period order by week, weeks")));
        }
    }

    private static String response(UUID organization, UUID response, boolean withdrawn) {
        return "insert into response (organization_id, response_id, revision, withdrawn) values ('%s', '%s', 1, %s)"
                .formatted(organization, response, withdrawn);
    }

    private static String told(UUID organization, int week, int weeks) {
        return ("insert into told (organization_id, need, week, weeks, place_kind, place_id, groups)"
                        + " values ('%1$s', 'food-insecurity', %2$d, %3$d, 'organization', '%1$s', '{}')")
                .formatted(organization, week, weeks);
    }
}

package org.earshot.survey.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three campaigns race for the same people, several workers each: nobody gets more than they bear, and nobody a text at night. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CampaignRaceTest {
    private static final int PEOPLE = 90;
    private static final int HOUSEHOLDS = 30;
    private static final int WORKERS = 6;
    private static final Budget BUDGET = new Budget(2, 4, Duration.ofDays(7));

    @Inject
    Rounds rounds;

    @Inject
    Campaigning campaigning;

    @Inject
    Campaigns campaigns;

    @Inject
    Asking asking;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private Rounds.Riverside riverside;

    @BeforeEach
    void anOrganization() {
        riverside = rounds.organization();
        in(() -> campaigns.decide(riverside.organization(), BUDGET));
    }

    /** Everybody has a phone that three share, and most an address of their own. */
    private void threeCampaignsForTheSamePeople(Way way) {
        for (int i = 0; i < PEOPLE; i++) {
            String phone = "+1202555%04d".formatted(100 + i % HOUSEHOLDS);
            String email = i % 5 == 0 ? "" : "person-" + i + "@example.org";
            rounds.agreed(riverside, "Person " + i, phone, email, i % 7 == 0);
        }
        for (int i = 0; i < 3; i++) {
            Campaign planned = rounds.campaign(riverside, "Round " + i, way, 0);
            in(() -> campaigning.start(planned.campaignId()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SMS_ELSE_EMAIL", "SMS_AND_EMAIL"})
    void noCapIsExceededAndNoTextGoesAtNight(Way way) throws Exception {
        threeCampaignsForTheSamePeople(way);
        long before = System.nanoTime();
        race();
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        int asks = count("select count(distinct ask_id) from campaign_message");
        System.out.printf(
                "three campaigns by %s, %d people in %d households, %d workers: %d asks, %d messages in %d ms%n",
                way.word(),
                PEOPLE,
                HOUSEHOLDS,
                WORKERS,
                asks,
                count("select count(*) from campaign_message"),
                took.toMillis());
        assertEquals(0, overFull("participant_id", BUDGET.perPerson()));
        assertEquals(0, overFull("household_hash", BUDGET.perHousehold()));
        assertEquals(0, overFull("campaign_id, participant_id", 1));
        assertEquals(
                0,
                count("select count(*) from campaign_message m join contact c using (participant_id)"
                        + " where 'asleep' = any (c.groups)"));
        // What could go went: two at least of each household are awake and bear two each, and the household no more
        // than four.
        assertEquals(HOUSEHOLDS * BUDGET.perHousehold(), asks);
        // Nobody gets half of what is sent by both.
        String whole = way == Way.SMS_AND_EMAIL
                ? "(select count(*) from contact_address a where a.participant_id = m.participant_id)"
                : "1";
        assertEquals(
                0,
                count("select count(*) from (select participant_id, count(*) as got from campaign_message"
                        + " group by ask_id, participant_id) m where got <> " + whole));
    }

    private int overFull(String by, int most) {
        return count("select count(*) from (select 1 from campaign_message group by " + by
                + " having count(distinct ask_id) > " + most + ") o");
    }

    @ParameterizedTest
    @EnumSource(names = {"SMS_ELSE_EMAIL", "SMS_AND_EMAIL"})
    void theDatabaseRefusesAMessageOverTheBudgetWhateverAsksForIt(Way way) throws Exception {
        threeCampaignsForTheSamePeople(way);
        race();

        assertThrows(
                RuntimeException.class,
                () -> in(() -> sql.change("insert into campaign_message (organization_id, message_id, campaign_id,"
                        + " participant_id, household_hash, channel, segments, requested_at) select organization_id,"
                        + " gen_random_uuid(), campaign_id, participant_id, household_hash, channel, 1, now()"
                        + " from campaign_message limit 1")));
    }

    private void race() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Integer> work = () -> {
                int settled = 0;
                while (tenancy.inOrganization(riverside.organization(), () -> asking.next(riverside.organization()))) {
                    settled++;
                }
                return settled;
            };
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                all.add(workers.submit(work));
            }
            int settled = 0;
            for (Future<Integer> one : all) {
                settled += one.get();
            }
            assertTrue(settled > 0 || count("select count(*) from campaign_message") > 0);
        } finally {
            workers.shutdownNow();
        }
    }

    private int count(String query) {
        return tenancy.inOrganization(riverside.organization(), () -> sql.count(query));
    }

    private void in(Runnable work) {
        tenancy.inOrganization(riverside.organization(), work);
    }
}

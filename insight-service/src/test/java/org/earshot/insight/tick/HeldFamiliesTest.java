package org.earshot.insight.tick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.Listening;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.Ringing;
import org.earshot.insight.database.Database;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.release.Releasing;
import org.earshot.insight.response.ResponseLog;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever goes on from what is held keeps the same, to the letter, as whoever reads everything. On the real tables, without sweep. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class HeldFamiliesTest {
    private static final Ringing.Rules FREELY = (organizationId, code) -> Ringing.FREELY;

    private static final Instant START = Instant.parse("2025-06-04T09:00:00Z");
    private static final int WEEKS = 40;

    /** The organisation, a program and a site. */
    private static final int FAMILIES = 3;

    @Inject
    ResponseLog log;

    @Inject
    FamilyStore families;

    @Inject
    AlertStore alerts;

    @Inject
    Directory directory;

    @Inject
    PlannedSteps steps;

    @Inject
    Releasing releasing;

    @Inject
    Alone alone;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Inject
    EventPublisher publisher;

    private final Random random = new Random(3);
    private Listening here = new Listening(publisher);
    private int now = WEEKS;
    private NeedTick ticking = ticking();

    @BeforeEach
    void theFamiliesAreHeld() {
        here = new Listening(publisher);
        ticking = ticking();
        for (int week = 0; week <= WEEKS; week++) {
            log.apply(week(week));
        }
        assertEquals(0, tick(WEEKS).wentOn());
    }

    @AfterEach
    void whatIsKeptIsWhatReadingEverythingKeeps() {
        String kept = everything();
        tenancy.inOrganization(here.organizationId, () -> {
            database.update("delete from closed_week");
            database.update("update family set evaluated_touch = 0, evaluation = null, running = null");
        });
        ticking = ticking();
        assertEquals(0, tick(now).wentOn());
        assertEquals(everything(), kept);
    }

    @Test
    void oneMoreAnswerInTheRunningWeek() {
        log.apply(List.of(here.says(true, "es", inWeek(WEEKS))));

        assertEquals(FAMILIES, tick(WEEKS).wentOn());
    }

    @Test
    void aWithdrawalInTheRunningWeek() {
        ResponseRecorded wrong = here.says(true, "es", inWeek(WEEKS));
        log.apply(List.of(wrong));
        tick(WEEKS);
        log.apply(List.of(here.withdrawal(wrong.responseId())));

        assertEquals(FAMILIES, tick(WEEKS).wentOn());
    }

    @Test
    void weeksThatClose() {
        for (int week = WEEKS + 1; week < WEEKS + 7; week++) {
            log.apply(week(week));
            assertEquals(FAMILIES, tick(week).wentOn());
        }
    }

    @Test
    void aWeekThatClosesWithoutAnyAnswerInTheNewOne() {
        assertEquals(FAMILIES, tick(WEEKS + 1).wentOn());
        assertEquals(0, tick(WEEKS + 1).families());
    }

    @Test
    void aLateAnswerOfAClosedWeekAsksForEverything() {
        log.apply(List.of(here.says(true, "es", inWeek(25)), here.says(true, "es", inWeek(WEEKS))));

        assertEquals(0, tick(WEEKS).wentOn());

        log.apply(List.of(here.says(true, "es", inWeek(WEEKS))));
        assertEquals(FAMILIES, tick(WEEKS).wentOn());
    }

    @Test
    void aLateAnswerWhileAWeekClosesIsNotOverlooked() {
        now = WEEKS + 1;
        Map<String, List<DueFamily>> due = due();
        Looked looked = ticking.look(here.organizationId, Listening.FOOD, due.getOrDefault(Listening.FOOD, List.of()));
        log.apply(List.of(here.says(true, "es", inWeek(WEEKS))));
        alone.with(here.organizationId, () -> ticking.keep(here.organizationId, looked));

        assertEquals(0, tick(WEEKS + 1).wentOn());
    }

    @Test
    void aLanguageThatNobodySpokeBeforeAsksForEverything() {
        log.apply(List.of(here.says(true, "ar", inWeek(WEEKS))));

        assertEquals(0, tick(WEEKS).wentOn());
    }

    @Test
    void whatSomebodyElseEvaluatedIsTakenUpFromThere() {
        NeedTick elsewhere = ticking;
        ticking = ticking();
        log.apply(week(WEEKS + 1));
        tick(WEEKS + 1);
        ticking = elsewhere;
        log.apply(List.of(here.says(true, "es", inWeek(WEEKS + 1))));

        assertEquals(0, tick(WEEKS + 1).wentOn());
    }

    private NeedTick ticking() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return inWeek(now);
            }
        };
        return new NeedTick(
                families, new Alerting(families, alerts, FREELY, clock), directory, steps, releasing, clock);
    }

    private Ticked tick(int week) {
        now = week;
        List<DueFamily> due = due().getOrDefault(Listening.FOOD, List.of());
        return alone.with(
                here.organizationId,
                () -> ticking.keep(here.organizationId, ticking.look(here.organizationId, Listening.FOOD, due)));
    }

    private Map<String, List<DueFamily>> due() {
        return alone.with(here.organizationId, () -> ticking.due(here.organizationId));
    }

    private String everything() {
        return tenancy.inOrganization(
                here.organizationId,
                () -> rows("select place_kind || evaluated_week || evaluation || running from family")
                        + rows(
                                "select place_kind || week || encode(expectation, 'hex') || coalesce(encode(state, 'hex'),"
                                        + " '') from closed_week")
                        + rows(
                                "select shift_id || direction || onset || alerted_week || ended || estimate from shift"));
    }

    private String rows(String sql) {
        return database.query(sql + " order by 1", row -> row.getString(1)).stream()
                .collect(Collectors.joining("\n"));
    }

    /** Twenty answers; from week 30 on more people tell of the need. */
    private List<ResponseEvent> week(int week) {
        List<ResponseEvent> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean food = random.nextDouble() < (week < 30 ? 0.25 : 0.6);
            answers.add(here.says(food, i % 3 == 0 ? "es" : "en", inWeek(week)));
        }
        return answers;
    }

    private static Instant inWeek(int week) {
        return START.plus(Duration.ofDays(7L * week));
    }
}

package org.earshot.insight.tick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.Counts;
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
import org.earshot.insight.response.Reader;
import org.earshot.insight.response.ResponseLog;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of closed weeks, on the real tables. The sweep does not look here: answers are applied without waking it. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class WeeklyStateTest {
    private static final Ringing.Rules FREELY = (organizationId, code) -> Ringing.FREELY;

    private static final Instant START = Instant.parse("2026-01-07T09:00:00Z");
    private static final int WEEKS = 40;

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
    Counts counts;

    @Inject
    EventPublisher publisher;

    private final Random random = new Random(3);
    private Listening here = new Listening(publisher);

    @BeforeEach
    void someoneIsListenedTo() {
        here = new Listening(publisher);
        log.apply(List.copyOf(weeks(0, WEEKS)));
    }

    @Test
    void tickingEveryWeekSaysAndKeepsTheSameAsTickingOnce() {
        Listening always = here;
        List<ResponseRecorded> told = weeks(WEEKS, WEEKS + 6);
        for (int week = 20; week < WEEKS + 6; week++) {
            int now = week;
            log.apply(told.stream()
                    .filter(answer -> answer.answeredAt().equals(inWeek(now)))
                    .<ResponseEvent>map(answer -> answer)
                    .toList());
            tick(week);
        }
        String weekly = everything(always);

        forgetEvaluations();
        tick(WEEKS + 5);

        assertEquals(everything(always), weekly);
    }

    @Test
    void aFamilyThatDidNotChangeCostsNothingUntilAWeekCloses() {
        assertEquals(3, tick(WEEKS));
        assertEquals(0, tick(WEEKS));

        log.apply(List.of(here.says(true, "en", inWeek(WEEKS))));
        assertEquals(3, tick(WEEKS));
        assertEquals(0, tick(WEEKS));

        assertEquals(3, tick(WEEKS + 1));
    }

    @Test
    void anAnswerOfTheRunningWeekRewritesNoClosedWeek() {
        tick(WEEKS);
        String before = versions();

        log.apply(List.of(here.says(true, "en", inWeek(WEEKS))));
        tick(WEEKS);

        assertEquals(before, versions());
    }

    @Test
    void aWeekThatClosesWritesItselfAndNoEarlierExpectation() {
        tick(WEEKS);
        long before = counts.number(here.organizationId, "select count(*) from closed_week");

        tick(WEEKS + 1);

        assertEquals(before + 3, counts.number(here.organizationId, "select count(*) from closed_week"));
    }

    @Test
    void aCorrectionFarInThePastIsAsIfItHadNeverBeenWrong() {
        ResponseRecorded wrong = here.says(true, "es", inWeek(22));
        log.apply(List.of(wrong));
        tick(WEEKS);
        log.apply(List.of(here.withdrawal(wrong.responseId())));
        tick(WEEKS);
        String corrected = everything(here);

        forgetEvaluations();
        tick(WEEKS);

        assertEquals(everything(here), corrected);
    }

    @Test
    void familiesKeptBeforeClosedWeeksWereAreSimplyEvaluatedAnew() {
        tick(WEEKS);
        String now = everything(here);
        tenancy.inOrganization(here.organizationId, () -> {
            database.update("delete from closed_week");
            database.update("update family set evaluated_week = evaluated_week - 1");
        });

        assertEquals(3, tick(WEEKS));

        assertEquals(now, everything(here));
    }

    @Test
    void whatACrashLeftHalfDoneIsDoneAtTheNextTick() {
        tick(WEEKS - 1);
        log.apply(List.of(here.says(true, "es", inWeek(25)), here.says(true, "es", inWeek(WEEKS))));
        Looked looked = look(WEEKS, due(WEEKS));
        try {
            alone.with(here.organizationId, () -> {
                ticking(WEEKS).keep(here.organizationId, looked);
                throw new IllegalStateException("the machine went away before the commit");
            });
        } catch (IllegalStateException gone) {
            assertTrue(counts.number(here.organizationId, "select count(*) from family where evaluated_touch < touched")
                    > 0);
        }

        tick(WEEKS);
        String after = everything(here);
        forgetEvaluations();
        tick(WEEKS);

        assertEquals(everything(here), after);
    }

    @Test
    void aFamilyWithoutAnswersIsForgottenWithItsClosedWeeks() {
        tick(WEEKS);

        log.apply(everyone().stream().<ResponseEvent>map(here::withdrawal).toList());
        tick(WEEKS);

        assertEquals(0, counts.number(here.organizationId, "select count(*) from closed_week"));
    }

    @Test
    void whoAnswersBetweenLookingAndKeepingMakesTheFamilyDueAgain() {
        tick(WEEKS);
        log.apply(List.of(here.says(true, "en", inWeek(WEEKS))));
        Looked looked = look(WEEKS, due(WEEKS));
        log.apply(List.of(here.says(true, "en", inWeek(WEEKS))));

        keep(WEEKS, looked);

        assertEquals(3, tick(WEEKS));
        assertEquals(0, tick(WEEKS));
    }

    @Test
    void aFamilyThatIsAnsweredForBetweenLookingAndKeepingIsNotForgotten() {
        log.apply(everyone().stream().<ResponseEvent>map(here::withdrawal).toList());
        Looked looked = look(WEEKS, due(WEEKS));
        log.apply(List.of(here.says(true, "en", inWeek(WEEKS))));

        keep(WEEKS, looked);

        assertEquals(3, tick(WEEKS));
        assertEquals(3, counts.number(here.organizationId, "select count(*) from family where evaluation is not null"));
    }

    @Test
    void noAlertIsOpenedOnHalfAHistory() {
        AtomicReference<Instant> now = new AtomicReference<>(inWeek(WEEKS));
        InstantSource time = now::get;
        NeedTick tick = ticking(time.withZone(ZoneOffset.UTC));

        assertEquals(List.of(), arrived(tick).opened(), "more may come");

        now.set(inWeek(WEEKS).plus(NeedTick.QUIET));
        assertEquals(List.of(Direction.UP), arrived(tick).opened());
    }

    private Ticked arrived(NeedTick tick) {
        Looked looked = look(WEEKS, due(WEEKS));
        return alone.with(here.organizationId, () -> tick.keepWhatHasArrived(here.organizationId, looked));
    }

    /** Evaluates what is due, as the sweep does; returns how many families that were. */
    private int tick(int week) {
        List<DueFamily> due = due(week);
        return due.isEmpty() ? 0 : keep(week, look(week, due));
    }

    private List<DueFamily> due(int week) {
        return alone.with(here.organizationId, () -> families.due(here.organizationId, weekOf(week)));
    }

    private List<UUID> everyone() {
        return tenancy.inOrganization(
                here.organizationId,
                () -> database.query("select response_id from response", row -> row.getObject(1, UUID.class)));
    }

    private Looked look(int week, List<DueFamily> due) {
        return alone.with(here.organizationId, () -> ticking(week).look(here.organizationId, Listening.FOOD, due));
    }

    private int keep(int week, Looked looked) {
        return alone.with(
                here.organizationId,
                () -> ticking(week).keep(here.organizationId, looked).families());
    }

    private NeedTick ticking(int week) {
        return ticking(Clock.fixed(inWeek(week), ZoneOffset.UTC));
    }

    private NeedTick ticking(Clock clock) {
        return new NeedTick(
                families, new Alerting(families, alerts, FREELY, clock), directory, steps, releasing, clock);
    }

    private void forgetEvaluations() {
        tenancy.inOrganization(here.organizationId, () -> {
            database.update("delete from closed_week");
            database.update("update family set evaluated_touch = 0, evaluation = null");
        });
    }

    private String everything(Listening of) {
        return tenancy.inOrganization(
                of.organizationId,
                () -> rows("select place_kind || evaluated_week || evaluation || running from family")
                        + rows(
                                "select place_kind || week || encode(expectation, 'hex') || coalesce(encode(state, 'hex'), '')"
                                        + " from closed_week")
                        + rows(
                                "select shift_id || direction || onset || alerted_week || ended || estimate from shift"));
    }

    private String versions() {
        return tenancy.inOrganization(
                here.organizationId, () -> rows("select xmin || ' ' || place_kind || week from closed_week"));
    }

    private String rows(String sql) {
        return database.query(sql + " order by 1", row -> row.getString(1)).stream()
                .collect(Collectors.joining("\n"));
    }

    /** Twenty answers a week; from week 30 on more people tell of the need. */
    private List<ResponseRecorded> weeks(int from, int to) {
        List<ResponseRecorded> answers = new ArrayList<>();
        for (int week = from; week < to; week++) {
            for (int i = 0; i < 20; i++) {
                boolean food = random.nextDouble() < (week < 30 ? 0.25 : 0.6);
                answers.add(here.says(food, i % 3 == 0 ? "es" : "en", inWeek(week)));
            }
        }
        return answers;
    }

    private static Instant inWeek(int week) {
        return START.plus(Duration.ofDays(7L * week));
    }

    private static int weekOf(int week) {
        return Reader.week(inWeek(week));
    }
}

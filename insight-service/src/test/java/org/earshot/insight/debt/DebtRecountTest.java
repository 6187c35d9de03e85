package org.earshot.insight.debt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.insight.Listening;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.Reader;
import org.earshot.insight.response.ResponseLog;
import org.earshot.insight.update.About;
import org.earshot.insight.update.UpdateEntry;
import org.earshot.insight.update.UpdateEntry.Kind;
import org.earshot.insight.update.UpdateStore;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** The debt that the service counts from its tables is the one that anybody can count from the log, one person after the other. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class DebtRecountTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate DAY = MONDAY.plusDays(30);
    private static final UUID SOMEONE = UUID.randomUUID();

    @Inject
    DebtStore debts;

    @Inject
    UpdateStore updates;

    @Inject
    Looking looking;

    @Inject
    Alone alone;

    @Inject
    ResponseLog log;

    @Inject
    EventPublisher publisher;

    @Test
    void theDebtEqualsARecountFromTheLogHoweverRecordsAreSplitRepeatedAndShuffled() {
        for (int seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            Listening here = new Listening(publisher);
            List<ResponseEvent> events = events(here, random);
            List<Told> told = told(here, random);
            List<ResponseEvent> left = new ArrayList<>(events);
            while (!left.isEmpty()) {
                List<ResponseEvent> batch = left.subList(0, 1 + random.nextInt(left.size()));
                log.apply(List.copyOf(batch));
                batch.clear();
            }

            assertEquals(recounted(events, told), counted(here), "seed " + seed);
        }
    }

    private Debt counted(Listening here) {
        return looking.at(
                here.organizationId,
                () -> Debt.of(
                        debts.spoken(here.organizationId, DAY.minusDays(Debt.COUNTED_DAYS))
                                .getOrDefault(here.program, List.of()),
                        updates.all(here.organizationId),
                        DAY));
    }

    /** An update about a need (or all, where null) that came out on a day and was taken back on another (or never). */
    private record Told(String need, LocalDate from, LocalDate until) {
        boolean answers(ResponseRecorded response) {
            LocalDate spoke = day(response.answeredAt());
            boolean about = need.isEmpty()
                    || response.signals().stream()
                            .anyMatch(signal -> signal.need().equals(need));
            return about && !from.isBefore(spoke) && !from.isAfter(DAY) && until.isAfter(DAY);
        }
    }

    private List<Told> told(Listening here, Random random) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String need = random.nextInt(3) == 0 ? "" : random.nextBoolean() ? Listening.FOOD : "stress";
            LocalDate from = MONDAY.plusDays(random.nextInt(16));
            boolean ends = random.nextInt(4) == 0;
            LocalDate until = ends ? from.plusDays(1 + random.nextInt(40)) : LocalDate.MAX;
            told.add(new Told(need, from, until));
            UUID id = UUID.randomUUID();
            alone.with(here.organizationId, () -> {
                updates.add(
                        here.organizationId,
                        id,
                        new About(here.program, need.isEmpty() ? null : need, null, null, null));
                updates.add(here.organizationId, id, new UpdateEntry(at(from), Kind.PUBLISHED, SOMEONE, null));
                if (ends) {
                    updates.add(here.organizationId, id, new UpdateEntry(at(until), Kind.TAKEN_BACK, SOMEONE, null));
                }
                return id;
            });
        }
        return told;
    }

    private static Debt recounted(List<ResponseEvent> events, List<Told> told) {
        long waiting = 0;
        long days = 0;
        LocalDate since = null;
        Collection<ResponseRecorded> spoken = spoken(events);
        for (ResponseRecorded response : spoken) {
            if (told.stream().noneMatch(update -> update.answers(response))) {
                LocalDate day = day(response.answeredAt());
                waiting++;
                days += ChronoUnit.DAYS.between(day, DAY);
                since = since == null || day.isBefore(since) ? day : since;
            }
        }
        return new Debt(DAY, spoken.size(), waiting, days, since);
    }

    /** The latest response of each person and week, in its highest revision, unless it was ever withdrawn. */
    private static Collection<ResponseRecorded> spoken(List<ResponseEvent> events) {
        Set<UUID> withdrawn = new HashSet<>();
        Map<UUID, ResponseRecorded> standing = new HashMap<>();
        for (ResponseEvent event : events) {
            if (event instanceof ResponseWithdrawn gone) {
                withdrawn.add(gone.responseId());
            } else if (event instanceof ResponseRecorded recorded) {
                standing.merge(
                        recorded.responseId(),
                        recorded,
                        (one, other) -> one.revision() >= other.revision() ? one : other);
            }
        }
        standing.keySet().removeAll(withdrawn);
        Map<String, ResponseRecorded> turns = new HashMap<>();
        Comparator<ResponseRecorded> later = Comparator.comparing(ResponseRecorded::answeredAt)
                .thenComparing(response -> response.responseId().toString());
        standing.values().forEach(response -> {
            UUID participant = response.participantId();
            UUID person = participant == null ? response.responseId() : participant;
            turns.merge(
                    person + " " + Reader.week(response.answeredAt()),
                    response,
                    (one, other) -> later.compare(one, other) >= 0 ? one : other);
        });
        return turns.values();
    }

    private static List<ResponseEvent> events(Listening here, Random random) {
        List<ResponseEvent> events = new ArrayList<>();
        for (int response = 0; response < 14; response++) {
            UUID id = UUID.randomUUID();
            UUID participant = random.nextInt(3) == 0 ? null : new UUID(0, random.nextInt(4));
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                List<Signal> signals = random.nextInt(4) == 0
                        ? List.of(new Signal("stress", true, 1))
                        : List.of(new Signal(Listening.FOOD, random.nextBoolean(), 0), new Signal("stress", false, 0));
                Instant at = at(MONDAY).plusSeconds(random.nextInt(7) * 259_200L);
                events.add(here.response(id, revision, participant, at, random.nextBoolean() ? "en" : "es", signals));
            }
            if (random.nextInt(4) == 0) {
                events.add(here.withdrawal(id));
            }
        }
        events.addAll(List.copyOf(events.subList(0, random.nextInt(events.size()))));
        Collections.shuffle(events, random);
        return events;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}

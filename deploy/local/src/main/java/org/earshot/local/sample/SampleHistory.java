package org.earshot.local.sample;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Fourteen months of made-up responses up to a moment: season, growing reach, uneven sites, one real shift of a need in
 * one language group, and one apparent shift that is only a change of who answers. The same moment gives the same
 * responses.
 */
final class SampleHistory {
    /** Weeks in the sample, the running one included. */
    static final int WEEKS = 61;

    private static final long SEED = 20260101;

    private final Instant until;
    private final LocalDate lastMonday;
    private final Random random = new Random(SEED);
    private final SampleAnswers answers;

    SampleHistory(Instant until) {
        this.until = until;
        this.lastMonday =
                LocalDate.ofInstant(until, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.answers = new SampleAnswers(random, new SampleRates(lastMonday));
    }

    /** All responses, oldest first. */
    List<SampleResponse> responses() {
        List<Person> people = new SamplePeople(random, WEEKS).all();
        List<SampleResponse> responses = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = lastMonday.minusWeeks(WEEKS - 1L - week);
            for (Person person : people) {
                if (person.joined() <= week && random.nextDouble() < person.diligence() * turnout(monday)) {
                    responses.add(response(person, monday));
                }
            }
        }
        responses.removeIf(r -> r.answeredAt().isAfter(until));
        responses.sort(Comparator.comparing(SampleResponse::answeredAt));
        return responses;
    }

    private SampleResponse response(Person person, LocalDate monday) {
        Instant at = monday.plusDays(random.nextInt(6))
                .atTime(9 + random.nextInt(11), random.nextInt(60), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        String name = "earshot-sample:" + person.participantId() + ":" + monday;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new SampleResponse(id, person, at, answers.of(person, monday));
    }

    /** Fewer answer around the turn of the year. */
    private static double turnout(LocalDate monday) {
        return monday.getDayOfYear() > 350 || monday.getDayOfYear() < 5 ? 0.55 : 1;
    }
}

package org.earshot.survey.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.instrument.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes into a message and when, on a clock that a test moves, across nights, weeks and changes of the clocks. */
class DigestTest {
    private static final Duration LOOK = Duration.ofMinutes(5);

    /** Weeks in which some zone changes its clocks, in either direction, by an hour or by half of one, at night or at midnight. */
    private static final List<Instant> BEGINNINGS = List.of(
            Instant.parse("2026-03-05T09:00:00Z"), // Chicago, Havana forward
            Instant.parse("2026-03-27T09:00:00Z"), // Berlin, Beirut forward; Chatham back soon
            Instant.parse("2026-04-02T09:00:00Z"), // Lord Howe, Chatham back
            Instant.parse("2026-10-02T09:00:00Z"), // Lord Howe forward
            Instant.parse("2026-10-30T09:00:00Z"), // Chicago, Havana back
            Instant.parse("2026-06-04T09:00:00Z")); // nobody

    private static final List<String> ZONES = List.of(
            "UTC",
            "America/Chicago",
            "Europe/Berlin",
            "America/Havana",
            "Asia/Beirut",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "Pacific/Kiritimati");

    /** A person, and when something happens, in minutes after the beginning. */
    record Life(NoticeChoices choices, Instant begin, List<Integer> happenings, List<NoticeKind> kinds) {}

    /** A message: when, and what was in it. */
    record Sent(Instant at, List<Pending> told) {}

    @Property(tries = 1_000)
    void everyNoticeIsToldExactlyOnceNeverInQuietTimesAndWithPausesInBetween(@ForAll("lives") Life life) {
        List<Pending> pending = arrivals(life);

        List<Sent> sent = live(life.choices(), pending, life.begin(), Duration.ofDays(16));

        List<UUID> told = sent.stream()
                .flatMap(message -> message.told().stream())
                .map(each -> each.notice().noticeId())
                .toList();
        assertEquals(pending.size(), told.size());
        assertEquals(pending.size(), new HashSet<>(told).size());
        for (int i = 0; i < sent.size(); i++) {
            Instant at = sent.get(i).at();
            assertFalse(
                    life.choices().quietAt(at),
                    "in quiet times: " + at.atZone(life.choices().zone()));
            if (i > 0) {
                assertTrue(Duration.between(sent.get(i - 1).at(), at).compareTo(Digest.PAUSE) >= 0);
            }
        }
    }

    @Property(tries = 1_000)
    void whatIsToldAtOnceWaitsNoLongerThanTheQuietAndAPause(@ForAll("lives") Life life) {
        NoticeChoices atOnce = allAt(life.choices(), Pace.NOW);
        List<Pending> pending = arrivals(life);

        List<Sent> sent = live(atOnce, pending, life.begin(), Duration.ofDays(9));

        for (Sent message : sent) {
            for (Pending told : message.told()) {
                Instant asked =
                        told.arrivedAt().plus(Digest.GATHER).plus(Digest.PAUSE).plus(LOOK);
                Instant latest = atOnce.outsideQuiet(asked).plus(LOOK);
                assertFalse(message.at().isAfter(latest), told.arrivedAt() + " was told at " + message.at());
            }
        }
    }

    @Property(tries = 500)
    void aDayHasAtMostOneMessageOfTheDay(@ForAll("lives") Life life) {
        NoticeChoices daily = allAt(life.choices(), Pace.DAILY);

        List<Sent> sent = live(daily, arrivals(life), life.begin(), Duration.ofDays(9));

        Set<String> days = new HashSet<>();
        for (Sent message : sent) {
            String day = message.at().atZone(daily.zone()).toLocalDate().toString();
            assertTrue(days.add(day), "two on " + day);
        }
    }

    @Property(tries = 2_000)
    void quietEndsAtTheFirstMinuteThatIsNotQuiet(@ForAll("lives") Life life, @ForAll("minutes") int minute) {
        NoticeChoices choices = life.choices();
        Instant moment = life.begin().plus(Duration.ofMinutes(minute));
        Instant expected = moment;
        while (choices.quietAt(expected)) {
            expected = expected.plus(Duration.ofMinutes(1));
        }

        assertEquals(expected, choices.outsideQuiet(moment));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the night on which clocks go forward, 2026-03-08T07:30:00Z, 2026-03-08T12:00:00Z",
        "the night on which clocks go back, 2026-11-01T06:30:00Z, 2026-11-01T13:00:00Z",
        "an ordinary night, 2026-06-02T03:00:00Z, 2026-06-02T12:00:00Z",
        "by day, 2026-06-02T18:00:00Z, 2026-06-02T18:00:00Z"
    })
    void theNightOfChicagoEndsAtSevenByItsClocks(String night, Instant moment, Instant end) {
        assertEquals(end, standard().outsideQuiet(moment), night);
    }

    @ParameterizedTest(name = "quiet until {0} on the night of {1}")
    @CsvSource({
        "02:30, forward, 2026-03-08T07:00:00Z, 2026-03-08T08:00:00Z",
        "01:30, back: the first time, 2026-11-01T05:30:00Z, 2026-11-01T06:30:00Z",
        "01:30, back: quiet again, 2026-11-01T07:10:00Z, 2026-11-01T07:30:00Z"
    })
    void anEndThatTheClocksJumpOverOrShowTwiceIsFound(String until, String night, Instant moment, Instant end) {
        QuietTimes quiet = new QuietTimes(LocalTime.of(21, 0), LocalTime.parse(until));

        assertEquals(end, quiet.next(moment, ZoneId.of("America/Chicago")), night);
    }

    @Test
    void theMessageOfTheDayGoesAtTheFirstOfTwoMoments() {
        NoticeChoices early = new NoticeChoices(
                "en", ZoneId.of("America/Chicago"), null, LocalTime.of(1, 0), Map.of(NoticeKind.COMMENTED, Pace.DAILY));

        assertEquals(Instant.parse("2026-11-01T06:00:00Z"), early.nextDaily(Instant.parse("2026-11-01T05:00:00Z")));
        assertEquals(Instant.parse("2026-11-02T07:00:00Z"), early.nextDaily(Instant.parse("2026-11-01T06:30:00Z")));
    }

    /** At Lord Howe the clocks go back by half an hour at two. */
    @Test
    void quietAlsoEndsWhenTheClocksAreTurnedBackBeforeItsBeginning() {
        QuietTimes quiet = new QuietTimes(LocalTime.of(1, 45), LocalTime.of(7, 0));

        assertEquals(
                Instant.parse("2026-04-04T15:00:00Z"),
                quiet.next(Instant.parse("2026-04-04T14:50:00Z"), ZoneId.of("Australia/Lord_Howe")));
    }

    @Test
    void twelveThatComeTogetherAreOneMessageOfTwelve() {
        Instant noon = Instant.parse("2026-06-03T17:00:00Z");
        List<Pending> pending = new ArrayList<>();
        for (int second = 0; second < 12; second++) {
            pending.add(arrived(NoticeKind.ALERT_OPENED, noon.plusSeconds(second)));
        }

        List<Sent> sent = live(standard(), pending, noon, Duration.ofDays(1));

        assertEquals(1, sent.size());
        assertEquals(12, sent.get(0).told().size());
        assertEquals(noon.plus(LOOK), sent.get(0).at(), "the first look after they had time to gather");
    }

    @Test
    void whatHappensInTheNightIsOneMessageInTheMorning() {
        Instant evening = Instant.parse("2026-06-03T02:00:00Z"); // 21:00 in Chicago
        List<Pending> pending = new ArrayList<>();
        for (int hour = 0; hour < 8; hour++) {
            pending.add(arrived(NoticeKind.ALERT_OPENED, evening.plus(Duration.ofHours(hour))));
        }

        List<Sent> sent = live(standard(), pending, evening, Duration.ofDays(1));

        assertEquals(
                List.of(Instant.parse("2026-06-03T12:00:00Z")),
                sent.stream().map(Sent::at).toList());
        assertEquals(8, sent.get(0).told().size());
    }

    @Test
    void aWeeklyNoticeComesOnMondayMorning() {
        Instant wednesday = Instant.parse("2026-03-04T18:00:00Z");

        List<Sent> sent =
                live(standard(), List.of(arrived(NoticeKind.ALERT_UPDATED, wednesday)), wednesday, Duration.ofDays(8));

        // The clocks went forward on Sunday: eight in the morning is 13:00 UTC now.
        assertEquals(
                List.of(Instant.parse("2026-03-09T13:00:00Z")),
                sent.stream().map(Sent::at).toList());
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 7 * 24 * 60);
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<LocalTime> times = Arbitraries.integers()
                .between(0, 24 * 4 - 1)
                .map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
        Arbitrary<NoticeChoices> choices = Combinators.combine(
                        Arbitraries.of(ZONES),
                        times,
                        times,
                        times,
                        Arbitraries.of(Pace.NOW, Pace.DAILY, Pace.WEEKLY).list().ofSize(3))
                .as((zone, from, until, digest, paces) -> new NoticeChoices(
                        "en",
                        ZoneId.of(zone),
                        from.equals(until) ? null : new QuietTimes(from, until),
                        digest,
                        Map.of(
                                NoticeKind.ALERT_OPENED, paces.get(0),
                                NoticeKind.ALERT_UPDATED, paces.get(1),
                                NoticeKind.DECISION_MADE, paces.get(2))));
        return Combinators.combine(
                        choices,
                        Arbitraries.of(BEGINNINGS),
                        Arbitraries.integers()
                                .between(0, 6 * 24 * 60)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(20),
                        Arbitraries.of(NoticeKind.ALERT_OPENED, NoticeKind.ALERT_UPDATED, NoticeKind.DECISION_MADE)
                                .list()
                                .ofSize(20))
                .as(Life::new);
    }

    private static List<Pending> arrivals(Life life) {
        List<Pending> pending = new ArrayList<>();
        for (int i = 0; i < life.happenings().size(); i++) {
            Duration after = Duration.ofMinutes(life.happenings().get(i));
            pending.add(arrived(life.kinds().get(i), life.begin().plus(after)));
        }
        return pending;
    }

    /** Looks now and then, as the service does more often; what was sent is pending no more. */
    private static List<Sent> live(NoticeChoices choices, List<Pending> all, Instant begin, Duration time) {
        List<Pending> left = new ArrayList<>(all);
        List<Sent> sent = new ArrayList<>();
        Digest digest = new Digest(choices);
        for (Instant now = begin; now.isBefore(begin.plus(time)) && !left.isEmpty(); now = now.plus(LOOK)) {
            Instant moment = now;
            List<Pending> arrived = left.stream()
                    .filter(each -> !each.arrivedAt().isAfter(moment))
                    .toList();
            List<Pending> ripe = digest.ripe(
                    arrived, sent.isEmpty() ? null : sent.get(sent.size() - 1).at(), now);
            if (!ripe.isEmpty()) {
                sent.add(new Sent(now, ripe));
                left.removeAll(ripe);
            }
        }
        return sent;
    }

    private static NoticeChoices standard() {
        return NoticeChoices.standard(List.of("en"), ZoneId.of("America/Chicago"));
    }

    private static NoticeChoices allAt(NoticeChoices choices, Pace pace) {
        return new NoticeChoices(
                choices.language(),
                choices.zone(),
                choices.quiet(),
                choices.digestAt(),
                Map.of(
                        NoticeKind.ALERT_OPENED, pace,
                        NoticeKind.ALERT_UPDATED, pace,
                        NoticeKind.DECISION_MADE, pace));
    }

    private static Pending arrived(NoticeKind kind, Instant at) {
        Notice notice = new Notice(
                new UUID(0, 1),
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                at,
                LocalizedText.of("en", "Food worry rose."),
                null,
                "/alerts/1",
                null,
                List.of(),
                null);
        return new Pending(notice, at);
    }
}

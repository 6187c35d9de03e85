package org.earshot.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.contracts.event.TimeNote;
import org.earshot.ingest.response.AnsweredTime.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnsweredTimeTest {
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> a_time_is_kept_corrected_or_refused() {
        return Stream.of(
                row("nothing stated", null, null, "PT0S", null, null),
                row("last year", "-P365D", null, "-P365D", null, null),
                row("four minutes ahead", "PT4M", null, "PT0S", TimeNote.Kind.CLOCK_AHEAD, null),
                row("six minutes ahead", "PT6M", null, null, null, Problem.IN_THE_FUTURE),
                row("eleven years ago", "-P4020D", null, null, null, Problem.TOO_LONG_AGO),
                row("sent a minute ago by a right clock", "-PT3H", "-PT1M", "-PT3H", null, null),
                row("a clock a day behind", "-PT25H", "-P1D", "-PT1H", TimeNote.Kind.CLOCK_CORRECTED, null),
                row("a clock a year ahead", "P364D", "P365D", "-P1D", TimeNote.Kind.CLOCK_CORRECTED, null),
                row("a clock in 1970", "-P20543D", "-P20540D", "-P3D", TimeNote.Kind.CLOCK_CORRECTED, null),
                row("a little after it was sent", "-PT23H57M", "-P1D", "PT0S", TimeNote.Kind.CLOCK_CORRECTED, null),
                row("sent long before it was given", "PT0S", "-P1D", null, null, Problem.SENT_BEFORE_GIVEN),
                row("eleven years on a wrong clock", "-P4020D", "P1D", null, null, Problem.TOO_LONG_AGO));
    }

    @Test
    void a_day_alone_is_its_noon_but_never_the_future() {
        AnsweredTime past = AnsweredTime.of(GivenTime.onDayOf(NOW.minus(Duration.ofDays(3))), NOW);
        AnsweredTime today = AnsweredTime.of(GivenTime.onDayOf(NOW.plus(Duration.ofHours(20))), NOW);
        AnsweredTime tomorrow = AnsweredTime.of(GivenTime.onDayOf(NOW.plus(Duration.ofDays(2))), NOW);

        assertThat(past.at()).isEqualTo(NOW.minus(Duration.ofDays(3)));
        assertThat(today.at()).isEqualTo(NOW);
        assertThat(today.note()).isEqualTo(new TimeNote(TimeNote.Kind.DAY_ONLY, NOW.plus(Duration.ofHours(20))));
        assertThat(tomorrow.problem()).isEqualTo(Problem.IN_THE_FUTURE);
    }

    @Test
    void no_time_that_can_be_written_breaks_it() {
        for (Instant stated : new Instant[] {Instant.MIN, Instant.MAX, NOW}) {
            for (Instant sent : new Instant[] {Instant.MIN, Instant.MAX, NOW}) {
                assertThat(AnsweredTime.of(new GivenTime(stated, sent, false), NOW))
                        .isNotNull();
            }
        }
    }

    private static DynamicTest row(
            String name,
            @Nullable String stated,
            @Nullable String sent,
            @Nullable String expected,
            TimeNote.@Nullable Kind note,
            @Nullable Problem problem) {
        return DynamicTest.dynamicTest(name, () -> {
            AnsweredTime time = AnsweredTime.of(new GivenTime(at(stated), at(sent), false), NOW);

            assertThat(time.problem()).isEqualTo(problem);
            assertThat(time.at()).isEqualTo(at(expected));
            assertThat(time.note())
                    .isEqualTo(note == null ? null : new TimeNote(note, Objects.requireNonNull(at(stated))));
        });
    }

    private static @Nullable Instant at(@Nullable String offset) {
        return offset == null ? null : NOW.plus(Duration.parse(offset));
    }
}

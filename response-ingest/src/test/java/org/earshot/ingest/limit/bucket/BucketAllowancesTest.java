package org.earshot.ingest.limit.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Holder;
import org.junit.jupiter.api.Test;

class BucketAllowancesTest {
    private static final long HERE = 1;

    private final MovedTime time = new MovedTime();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final BucketAllowances allowances = new BucketAllowances(1, meters, time);

    @Test
    void two_hundred_people_behind_one_address_answer_within_three_minutes() {
        for (int second = 0; second < 180; second++) {
            int begun = 200 * second / 180;
            int begins = 200 * (second + 1) / 180 - begun;
            for (int person = 0; person < begins; person++) {
                assertThat(answersTenQuestions()).isTrue();
            }
            time.passes(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_flood_of_thousands_from_one_address_does_not_pass_and_another_address_does() {
        int passed = 0;
        for (int i = 0; i < 5_000; i++) {
            passed += takes(HERE, Effort.RESPONSE) ? 1 : 0;
        }

        assertThat(passed).isEqualTo(600);
        assertThat(takes(2, Effort.RESPONSE)).isTrue();
        assertThat(meters.get("earshot.ingest.limited")
                        .tag("holder", "network")
                        .counter()
                        .count())
                .isEqualTo(4_400);
    }

    @Test
    void whoever_waits_as_long_as_told_gets_in() {
        while (takes(HERE, Effort.RESPONSE)) {}
        Duration wait = allowances.take(Holder.NETWORK, HERE, Effort.RESPONSE).orElseThrow();

        time.passes(wait);

        assertThat(takes(HERE, Effort.RESPONSE)).isTrue();
    }

    @Test
    void holders_of_different_kinds_never_meet() {
        while (takes(HERE, Effort.RESPONSE)) {}

        assertThat(allowances.take(Holder.OPEN_LINK, HERE, Effort.RESPONSE)).isEmpty();
    }

    @Test
    void a_factor_lifts_every_limit_so_many_times() {
        BucketAllowances lifted = new BucketAllowances(100_000, meters, time);

        for (int i = 0; i < 100_000; i++) {
            assertThat(lifted.take(Holder.PERSONAL_LINK, HERE, Effort.RESPONSE)).isEmpty();
        }
    }

    @Test
    void ever_more_addresses_take_no_more_memory_than_the_latest() {
        for (long address = 0; address < 200_000; address++) {
            assertThat(takes(address, Effort.PAGE)).isTrue();
        }

        assertThat(allowances.kept(Holder.NETWORK)).isLessThanOrEqualTo(20_000);
    }

    private boolean answersTenQuestions() {
        boolean all = true;
        for (int page = 0; page < 25; page++) {
            all &= takes(HERE, Effort.PAGE);
        }
        return all && takes(HERE, Effort.RESPONSE);
    }

    private boolean takes(long address, Effort effort) {
        return allowances.take(Holder.NETWORK, address, effort).equals(Optional.empty());
    }

    private static final class MovedTime implements TimeMeter {
        private long now = 1;

        void passes(Duration time) {
            now += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

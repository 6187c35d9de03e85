package org.earshot.insight.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a failed delivery is tried again: sooner at first, then ever later, over three days and some hours. Each delivery has its own
 * small shift, so that what failed together does not come back together.
 */
public final class RetryPlan {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofDays(1));

    /** A receiver that asks for a pause gets it, up to this. */
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    /** Pauses are up to a tenth longer. */
    private static final int SHIFTS = 100;

    private RetryPlan() {}

    /**
     * How long to wait after a failure.
     *
     * @param attempts that were made so far, at least 1
     * @param asked what the receiver asked for (Retry-After), or null
     * @return empty when the delivery is given up
     */
    public static Optional<Duration> pause(int attempts, UUID deliveryId, @Nullable Duration asked) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        Duration planned = PAUSES.get(attempts - 1);
        long shift = Math.floorMod(deliveryId.hashCode(), SHIFTS);
        Duration shifted = planned.plus(planned.multipliedBy(shift).dividedBy(10L * SHIFTS));
        Duration wished = asked == null || asked.isNegative() ? Duration.ZERO : asked;
        Duration granted = wished.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : wished;
        return Optional.of(granted.compareTo(shifted) > 0 ? granted : shifted);
    }
}

package org.earshot.survey.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How much asking people bear: messages of all campaigns of an organisation together, reminders too; by two channels at once is one.
 *
 * @param perPerson most that one person gets within the window
 * @param perHousehold most that a household gets within it
 * @param window that slides
 */
public record Budget(int perPerson, int perHousehold, Duration window) {
    /** While nobody has decided otherwise. */
    public static final Budget STANDARD = new Budget(2, 4, Duration.ofDays(7));

    /**
     * Checks.
     *
     * @throws CampaignRefused when it could never be kept
     */
    public Budget {
        if (perPerson < 1 || perPerson > 20 || perHousehold < perPerson || perHousehold > 60) {
            throw new CampaignRefused(
                    "perPerson", "out-of-bounds", "must be 1 to 20, and a household's at least that and at most 60");
        }
        if (window.toDays() < 1 || window.toDays() > 90) {
            throw new CampaignRefused("days", "out-of-bounds", "must be 1 to 90");
        }
    }

    /** A message that a household got. */
    public record Borne(UUID participantId, Instant at) {}

    /**
     * When one more may go to a person: empty for now.
     *
     * @param borne what their household got within the window
     */
    Optional<Instant> notBefore(UUID participantId, List<Borne> borne) {
        List<Instant> ofHousehold = borne.stream().map(Borne::at).toList();
        List<Instant> ofPerson = borne.stream()
                .filter(one -> one.participantId().equals(participantId))
                .map(Borne::at)
                .toList();
        return List.of(free(ofPerson, perPerson), free(ofHousehold, perHousehold)).stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The moment at which so many have left the window that one more has room. */
    private Optional<Instant> free(List<Instant> times, int most) {
        return times.size() < most
                ? Optional.empty()
                : Optional.of(times.stream()
                        .sorted()
                        .skip(times.size() - (long) most)
                        .findFirst()
                        .orElseThrow()
                        .plus(window));
    }
}

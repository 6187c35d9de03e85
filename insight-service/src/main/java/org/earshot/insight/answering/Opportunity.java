package org.earshot.insight.answering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.engine.Reading;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.response.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A step could be taken: a message may arrive, an invitation may be opened, an opening may become a response.
 *
 * @param id of the message, of the invitation or of the opening
 * @param invitationId the link behind it
 * @param participantId null when nothing is known of the person
 * @param origin the place, and the groups that the link and the page tell: language, channel
 * @param beganAt when the time for the step began, to the microsecond
 */
public record Opportunity(
        Step step,
        UUID id,
        UUID invitationId,
        UUID instrumentId,
        @Nullable UUID participantId,
        CellKey origin,
        Instant beganAt) {

    /** The dimension that tells by which channel someone could answer. */
    public static final String CHANNEL = "channel";

    /** Whoever began to answer could send their answers. */
    public static Opportunity of(Opening opening) {
        return new Opportunity(
                Step.ANSWERED,
                opening.openingId(),
                opening.invitationId(),
                opening.instrumentId(),
                opening.participantId(),
                new CellKey(
                        opening.programId(),
                        opening.siteId(),
                        Map.of(Reading.LANGUAGE, opening.language(), CHANNEL, word(opening.channel()))),
                opening.openedAt().truncatedTo(ChronoUnit.MICROS));
    }

    /** Whoever was invited by a link of their own could open it; empty for a link of nobody, or of nobody knows when. */
    public static Optional<Opportunity> of(Invitation invitation) {
        Instant invitedAt = invitation.invitedAt();
        UUID participant = invitation.participantId();
        if (invitedAt == null || participant == null) {
            return Optional.empty();
        }
        String language = invitation.language();
        return Optional.of(new Opportunity(
                Step.OPENED,
                invitation.invitationId(),
                invitation.invitationId(),
                invitation.instrumentId(),
                participant,
                new CellKey(
                        invitation.programId(),
                        invitation.siteId(),
                        language == null ? Map.of() : Map.of(Reading.LANGUAGE, language)),
                invitedAt.truncatedTo(ChronoUnit.MICROS)));
    }

    /** A message that invited someone could arrive; its time began when the gateway told. */
    public static Opportunity of(Opportunity invited, Delivery delivery) {
        Map<String, String> groups = new TreeMap<>(invited.origin().groups());
        groups.put(CHANNEL, delivery.channel());
        return new Opportunity(
                Step.DELIVERED,
                delivery.messageId(),
                invited.invitationId(),
                invited.instrumentId(),
                invited.participantId(),
                new CellKey(invited.origin().programId(), invited.origin().siteId(), groups),
                delivery.at());
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be kept: PostgreSQL keeps no NUL, and times far off are a mistake. */
    public boolean isApplicable() {
        return Reader.isPlausible(beganAt) && origin.groups().values().stream().allMatch(Reader::isGroup);
    }

    /** The week in which it counts. */
    public int week() {
        return Reader.week(beganAt);
    }

    /** When the time for the step is over. */
    public Instant until() {
        return beganAt.plus(Step.TIME);
    }

    /** Where it counts: with the groups that the person stated before. The page tells better in which language they are asked. */
    CellKey cell(Map<String, String> stated) {
        Map<String, String> groups = new TreeMap<>(stated);
        groups.putAll(origin.groups());
        return new CellKey(origin.programId(), origin.siteId(), groups);
    }

    /** How it counts, given what is known; null when it does not, or not yet. */
    public @Nullable Result result(Facts facts, Instant now) {
        return facts.takenBack() || now.isBefore(until())
                ? null
                : new Result(cell(facts.stated()), facts.done(until()));
    }

    /**
     * What is known about an opportunity.
     *
     * @param doneAt when the step was taken, as far as is known; null when it was not
     * @param corrected whether {@code doneAt} is that of a correction: the step itself was taken before, nobody knows when
     * @param takenBack whether what came of it was withdrawn: then it says nothing at all
     * @param stated dimension to group, as the person said last before
     */
    public record Facts(@Nullable Instant doneAt, boolean corrected, boolean takenBack, Map<String, String> stated) {
        /** Nothing. */
        public static final Facts NONE = new Facts(null, false, false, Map.of());

        public Facts {
            stated = Map.copyOf(stated);
        }

        boolean done(Instant until) {
            return doneAt != null && (corrected || !doneAt.isAfter(until));
        }
    }

    /**
     * How an opportunity counts.
     *
     * @param done whether the step was taken in time
     */
    public record Result(CellKey cell, boolean done) {}
}

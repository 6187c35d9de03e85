package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.answering.Step;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it stands now. Shares are 0 to 1. Alerts open only above the disclosure threshold; when withdrawals or a raised
 * threshold leave too few people, {@code evidence} is null and the sentence carries no figures.
 *
 * @param kind a shift, a threshold of one's own, or a silence
 * @param need its code; null for a silence and a theme
 * @param step of answering that fewer people take; null for a need and a theme
 * @param theme that more or fewer people write about; null for a need and a silence
 * @param setAside whether those who wrote say that the theme misreads them: it drives nothing, this alert should not either; null for a
 *     need and a silence
 * @param label the need, the step or the theme in the reader's language
 * @param dimension of the group that leads the change, or null for everyone
 * @param group that leads the change, or null for everyone
 * @param groupLabel that group in the reader's language, or null for everyone
 * @param onset Monday of the first week of the change, or beyond the threshold
 * @param sentence what changed, for whom, since when and how sure, in the reader's language
 * @param decision the latest, or null
 * @param reason of the latest decision, or null
 * @param history oldest first
 * @param raisedUnder the policy then in force, or null for an alert from before policies had versions
 * @param watched whether the need is still watched at this place; an alert stays open when it no longer is
 * @param threshold that was crossed; only of a threshold
 * @param owner whose it is, or null while it is nobody's
 * @param due last day on which a decision is in time
 * @param overdue whether nobody has decided, though that day has passed
 * @param escalated whether that was told
 * @param mergedInto the alert whose story it is part of, or null while it stands alone
 * @param actions what is done about it, in the order in which it was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(
        UUID id,
        Kind kind,
        AlertStatus status,
        @Nullable String need,
        @Nullable Step step,
        @Nullable String theme,
        @Nullable Boolean setAside,
        String label,
        PlaceName place,
        @Nullable String dimension,
        @Nullable String group,
        @Nullable String groupLabel,
        Direction direction,
        LocalDate onset,
        Instant openedAt,
        String sentence,
        @Nullable Evidence evidence,
        @Nullable Decision decision,
        @Nullable String reason,
        List<Entry> history,
        @Nullable PolicyInForce raisedUnder,
        boolean watched,
        @Nullable Line threshold,
        @Nullable PersonName owner,
        LocalDate due,
        boolean overdue,
        boolean escalated,
        @Nullable UUID mergedInto,
        List<ActionView> actions) {
    public AlertView {
        history = List.copyOf(history);
        actions = List.copyOf(actions);
    }

    /** What an alert tells of. */
    public enum Kind {
        /** A change that the detector found. */
        SHIFT,
        /** A week beyond a fixed threshold of one's own. */
        THRESHOLD,
        /** We stopped hearing from people: fewer take a step of answering. */
        SILENCE;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A policy.
     *
     * @param version 0 = nobody had decided
     * @param programId whose; null = the organisation's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PolicyInForce(int version, @Nullable UUID programId) {}

    /**
     * A threshold.
     *
     * @param share above this it rings, 0 to 1
     * @param people distinct people that the week must rest on
     * @param week Monday of the latest week beyond it
     */
    public record Line(double share, int people, LocalDate week) {}

    /**
     * The figures behind the sentence.
     *
     * @param before share expected had nothing changed; the threshold where one was crossed
     * @param after share since the onset; of the latest week beyond the threshold where one was crossed
     * @param low lower end of the 95 % interval of after minus before
     * @param high its upper end
     * @param answers since the onset
     * @param people distinct people who gave them
     * @param fromRealChange of the change, what comes from people telling other things
     * @param fromMix of the change, what comes from other people answering
     */
    public record Evidence(
            double before,
            double after,
            double low,
            double high,
            long answers,
            long people,
            double fromRealChange,
            double fromMix) {}

    /**
     * One line of the history.
     *
     * @param kind opened, re-estimated, acknowledged, decided, closed, assigned, due, commented, escalated, merged, split,
     *     action-taken, action-dropped or action-measured
     * @param by who did it, or null when the service did
     * @param decision only in a decision
     * @param reason of a decision, of the closing or of dropping an action; the text of a comment
     * @param owner whose it became; only when it was given to someone
     * @param due the day to decide by, when it was moved or passed
     * @param action that was taken, dropped or measured
     * @param into the alert that it became part of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Instant at,
            String kind,
            @Nullable UUID by,
            @Nullable String byName,
            @Nullable Decision decision,
            @Nullable String reason,
            @Nullable PersonName owner,
            @Nullable LocalDate due,
            @Nullable UUID action,
            @Nullable UUID into) {}
}

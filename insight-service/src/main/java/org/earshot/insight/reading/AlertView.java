package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it stands now. Shares are 0 to 1. Alerts open only above the disclosure threshold; when withdrawals or a raised
 * threshold leave too few people, {@code evidence} is null and the sentence carries no figures.
 *
 * @param label the need in the reader's language
 * @param dimension of the group that leads the change, or null for everyone
 * @param group that leads the change, or null for everyone
 * @param groupLabel that group in the reader's language, or null for everyone
 * @param onset Monday of the first week of the change
 * @param sentence what changed, for whom, since when and how sure, in the reader's language
 * @param decision the latest, or null
 * @param reason of the latest decision, or null
 * @param history oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(
        UUID id,
        AlertStatus status,
        String need,
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
        List<Entry> history) {
    public AlertView {
        history = List.copyOf(history);
    }

    /**
     * The figures behind the sentence.
     *
     * @param before share expected had nothing changed
     * @param after share since the onset
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
     * @param kind opened, re-estimated, acknowledged, decided or closed
     * @param by account that did it, or null when the service did
     * @param decision only in a decision
     * @param reason of a decision or of the closing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Instant at,
            String kind,
            @Nullable UUID by,
            @Nullable Decision decision,
            @Nullable String reason) {}
}

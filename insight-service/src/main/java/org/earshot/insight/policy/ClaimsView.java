package org.earshot.insight.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * What may be said in public of a closed week.
 *
 * @param strict whether the organisation's policy asks for it; if not, nothing is weighed
 * @param week its Monday
 * @param weighedAt null while the week has not been weighed: soon, where strict is true
 * @param candidates claims that might have been made; null like {@code weighedAt}
 * @param falseShare the share of a week's claims that may be expected to be false
 * @param claims that may be made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimsView(
        boolean strict,
        LocalDate week,
        @Nullable Instant weighedAt,
        @Nullable Integer candidates,
        double falseShare,
        List<Item> claims) {
    public ClaimsView {
        claims = List.copyOf(claims);
    }

    /**
     * A claim.
     *
     * @param label the need in the reader's language
     * @param sentence to say, in the reader's language
     */
    public record Item(String need, String label, PlaceName place, Direction direction, String sentence) {}
}

package org.earshot.insight.policy;

import java.time.Instant;
import java.util.List;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.family.Family;

/**
 * What may be claimed in public of one closed week. Weighed once, and kept as it was said: a week's answers that come later change
 * no claim.
 *
 * @param week as {@link org.earshot.insight.shift.Bucket#weekOf}
 * @param policyVersion of the organisation's policy under which it was weighed
 * @param candidates claims that might have been made, K: a rise and a fall for each family beyond its cold start
 * @param claims those that may be made; all of them together are expected to hold at most one false one in twenty
 */
public record PublicClaims(int week, Instant weighedAt, int policyVersion, int candidates, List<Claim> claims) {
    public PublicClaims {
        claims = List.copyOf(claims);
    }

    /** More people than usual tell of a need at a place, or fewer. */
    public record Claim(Family family, Direction direction) {}
}

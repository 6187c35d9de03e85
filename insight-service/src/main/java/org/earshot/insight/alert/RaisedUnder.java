package org.earshot.insight.alert;

import java.util.UUID;
import org.earshot.insight.directory.ListeningPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The policy that was in force when an alert was raised.
 *
 * @param version 0 = nobody had decided
 * @param programId whose policy; null = the organisation's
 * @param detecting how it looked for shifts: as long as that stays, what is not found any more is gone
 */
public record RaisedUnder(int version, @Nullable UUID programId, String detecting) {

    static RaisedUnder of(ListeningPolicy policy) {
        return new RaisedUnder(policy.version(), policy.programId(), policy.detecting());
    }

    boolean detectsAs(ListeningPolicy policy) {
        return detecting.equals(policy.detecting());
    }
}

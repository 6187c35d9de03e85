package org.earshot.contracts.instrument;

import java.util.List;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Conditions within a condition. */
final class Nesting {
    private Nesting() {}

    static List<Condition> checked(@Nullable List<Condition> conditions) {
        List<Condition> copy = Complete.items(Complete.present(conditions, "of"), "of");
        if (depth(copy) > Condition.MAX_DEPTH) {
            throw new InvalidValue(InvalidValue.Reason.CONDITIONS_TOO_DEEP, Condition.MAX_DEPTH);
        }
        return copy;
    }

    private static int depth(List<Condition> conditions) {
        return 1 + conditions.stream().mapToInt(c -> depth(c.parts())).max().orElse(0);
    }
}

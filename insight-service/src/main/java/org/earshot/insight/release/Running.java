package org.earshot.insight.release;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.insight.disclosure.Counted;

/** The running week, as it was a while ago and as it is now. */
final class Running {
    private static final int ROUNDS = 6;

    private final Table then;
    private final Table now;
    private final int threshold;

    Running(Table then, Table now, int threshold) {
        this.then = then;
        this.now = now;
        this.threshold = threshold;
    }

    /** Whether there was nothing to tell then. */
    boolean hasNothingNew(Map<Line, Counted> told, Tellings tellings) {
        return then.tell(threshold, told, tellings, line -> 0).equals(told);
    }

    /** What may be told as it was then, because each line of it could be told again now; empty for nothing. */
    Optional<Map<Line, Counted>> tell(Map<Line, Counted> told, Tellings tellings) {
        Set<Line> waiting = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Line, Counted> telling =
                    then.tell(threshold, told, tellings, line -> waiting.contains(line) ? Long.MAX_VALUE : 0);
            if (telling.equals(told)) {
                return Optional.empty();
            }
            Map<Line, Counted> next = now.tell(threshold, telling, tellings.and(then.exact(telling)), line -> 0);
            Set<Line> stuck = new HashSet<>(telling.keySet());
            stuck.removeIf(line -> movesOn(line, telling, next));
            if (stuck.isEmpty()) {
                return Optional.of(telling);
            }
            if (!waiting.addAll(stuck)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean movesOn(Line line, Map<Line, Counted> telling, Map<Line, Counted> next) {
        Counted moved = next.get(line);
        return moved != null && !moved.equals(telling.get(line)) && moved.equals(now.now(line));
    }

    /** The telling, as {@link Tellings} keeps it. */
    Map<Line, Counted> exact(Map<Line, Counted> telling) {
        return then.exact(telling);
    }
}

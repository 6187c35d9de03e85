package org.earshot.insight.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Place;

/**
 * The running week. Everyone is told as they were counted a while ago, when by now so many more have answered that they could be told
 * again: told at once, the last few would have to wait for others who never come. Places and groups get their answers more slowly than
 * everyone: they are told, in strides, as of an earlier telling of everyone, by the same rule.
 */
final class Running {
    private static final int ROUNDS = 6;

    /** Of those who had answered at the last stride, so many more make the next; and at least so many times the threshold. */
    private static final double STRIDE = 1 / 3.0;

    private static final int SHORTEST_STRIDE = 2;

    private final Shapes shapes;
    private final UUID organizationId;
    private final Line everyone;
    private final int threshold;

    Running(Shapes shapes, UUID organizationId, int threshold) {
        this.shapes = shapes;
        this.organizationId = organizationId;
        this.everyone = Line.of(Place.organization(organizationId));
        this.threshold = threshold;
    }

    /**
     * The week as it stands.
     *
     * @param everyone what is told of everyone; empty when that is nothing
     * @param parts what is told of all lines of one and the same moment
     */
    record State(Optional<Counted> everyone, Map<Line, Counted> parts, Tellings tellings, Held held) {
        State {
            parts = Map.copyOf(parts);
        }

        private State holding(Held other) {
            return new State(everyone, parts, tellings, other);
        }
    }

    /** What may be told by now, of what was held; {@code counted} is held when there was nothing to tell of that. */
    State next(State state, List<CellCount> counted) {
        Table then = table(state.held.next());
        Map<Line, Counted> known = known(state);
        Map<Line, Counted> telling = then.tellOnly(everyone, threshold, known, state.tellings);
        if (telling.equals(known)) {
            return state.holding(state.held.next(counted));
        }
        Table now = table(counted);
        Tellings tellings = state.tellings.and(then.exact(telling), state.held.takenAt());
        Map<Line, Counted> again = now.tellOnly(everyone, threshold, telling, tellings);
        if (!movesOn(everyone, telling, again, now)) {
            return state;
        }
        State told =
                new State(Optional.ofNullable(telling.get(everyone)), state.parts, tellings, state.held.next(counted));
        return stride(told, state.held.next(), now);
    }

    private Map<Line, Counted> known(State state) {
        Map<Line, Counted> known = new HashMap<>(state.parts);
        state.everyone.ifPresent(counted -> known.put(everyone, counted));
        return known;
    }

    /** Takes a telling of everyone apart, when a stride has come since: the one just made of {@code latest}, else the one held for it. */
    private State stride(State told, List<CellCount> latest, Table now) {
        Held held = told.held;
        if (told.everyone.isEmpty()) {
            return new State(Optional.empty(), Map.of(), told.tellings, new Held(held.next(), List.of(), 0));
        }
        Held newer = new Held(held.next(), latest, told.tellings.last());
        for (Held taken : List.of(newer, held)) {
            if (isStride(told, taken, now)) {
                return takenApart(told, taken, now).orElse(told).holding(newer);
            }
        }
        return held.takenAt() == 0 ? told.holding(newer) : told;
    }

    private boolean isStride(State told, Held taken, Table now) {
        Counted then = told.tellings.of(everyone).get(taken.takenAt());
        if (then == null) {
            return false;
        }
        long since = Math.abs(now.now(everyone).answers() - then.answers());
        return since >= Math.max(SHORTEST_STRIDE * threshold, STRIDE * then.answers());
    }

    private Optional<State> takenApart(State told, Held taken, Table now) {
        Table then = table(taken.taken());
        int number = taken.takenAt();
        return tell(then, now, told.parts, told.tellings, number)
                .filter(parts -> told.tellings.of(everyone).tailMap(number).values().stream()
                        .allMatch(later -> then.mayStandBeside(everyone, later, threshold, parts)))
                .map(parts ->
                        new State(told.everyone, parts, told.tellings.amended(number, then.exact(parts)), told.held));
    }

    /** What may be told as it was then, because each line of it could be told again now; empty for nothing. */
    private Optional<Map<Line, Counted>> tell(
            Table then, Table now, Map<Line, Counted> told, Tellings tellings, int number) {
        Set<Line> waiting = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Line, Counted> telling =
                    then.tell(threshold, told, tellings, line -> waiting.contains(line) ? Long.MAX_VALUE : 0);
            if (telling.equals(told)) {
                return Optional.empty();
            }
            Tellings after = tellings.amended(number, then.exact(telling));
            Map<Line, Counted> again = now.tell(threshold, telling, after, line -> 0);
            Set<Line> stuck = new HashSet<>(telling.keySet());
            stuck.removeIf(line -> movesOn(line, telling, again, now));
            if (stuck.isEmpty()) {
                return Optional.of(telling);
            }
            if (!waiting.addAll(stuck)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean movesOn(Line line, Map<Line, Counted> telling, Map<Line, Counted> again, Table now) {
        Counted moved = again.get(line);
        return moved != null && !moved.equals(telling.get(line)) && moved.equals(now.now(line));
    }

    private Table table(List<CellCount> counted) {
        return Table.ofWeek(shapes, organizationId, counted);
    }
}

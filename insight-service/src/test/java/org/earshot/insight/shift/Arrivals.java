package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers on their crooked ways: late, twice, put right in another week or group, withdrawn, the older revision after the newer.
 * However they arrive, the last revision of each is what counts.
 */
final class Arrivals {
    private static final int FIRST_WEEK = 2900;
    private static final int WEEKS = 60;
    private static final int CELLS = 3;
    private static final int ANSWERS_PER_WEEK = 18;

    private final Random random;
    private final int shiftWeek;
    private final List<Answer> last = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    private Arrivals(long seed) {
        random = new Random(seed);
        shiftWeek = FIRST_WEEK + 30 + random.nextInt(25);
    }

    /** An answer with its severity, 0 = not present. */
    private record Answer(int week, int cell, int tenths) {
        Bucket bucket() {
            return new Bucket(week, cell, 1, tenths > 0 ? 1 : 0, tenths / 10.0, tenths * tenths / 100.0, 1);
        }
    }

    /** A revision of an answer; null = it is withdrawn. */
    private record Arrival(int id, int revision, @Nullable Answer answer) {}

    static Arrivals of(long seed) {
        Arrivals arrivals = new Arrivals(seed);
        for (int week = FIRST_WEEK; week < FIRST_WEEK + WEEKS; week++) {
            for (int i = 0; i < ANSWERS_PER_WEEK; i++) {
                arrivals.send(arrivals.answerOf(week));
            }
        }
        for (int i = 0; i < WEEKS; i++) {
            arrivals.send(null);
        }
        Collections.shuffle(arrivals.arrivals, arrivals.random);
        return arrivals;
    }

    int anyWeek() {
        return FIRST_WEEK + 20 + random.nextInt(WEEKS - 20);
    }

    int lastWeek() {
        return FIRST_WEEK + WEEKS - 1;
    }

    /** As if everything had come once, right, and in order. */
    FamilyHistory straight() {
        return history(last.stream().map(Answer::bucket).toList());
    }

    /** What the counts went through on the way. */
    FamilyHistory crooked() {
        return crooked(arrivals.size());
    }

    /** The same when only so many had arrived. */
    FamilyHistory crooked(int arrived) {
        Map<Integer, Arrival> known = new HashMap<>();
        List<Bucket> changes = new ArrayList<>();
        for (Arrival arrival : arrivals.subList(0, arrived)) {
            Arrival before = known.get(arrival.id);
            if (before == null || before.revision < arrival.revision) {
                known.put(arrival.id, arrival);
                if (before != null && before.answer != null) {
                    changes.add(before.answer.bucket().negated());
                }
                if (arrival.answer != null) {
                    changes.add(arrival.answer.bucket());
                }
            }
        }
        return history(changes);
    }

    int anyNumber() {
        return random.nextInt(arrivals.size());
    }

    private void send(@Nullable Answer lastRevision) {
        int id = arrivals.size();
        int revisions = lastRevision == null ? 2 : 1 + random.nextInt(3);
        for (int revision = 1; revision < revisions; revision++) {
            arrivals.add(new Arrival(id, revision, answerOf(FIRST_WEEK + random.nextInt(WEEKS))));
        }
        Arrival right = new Arrival(id, revisions, lastRevision);
        arrivals.add(right);
        if (random.nextInt(4) == 0) {
            arrivals.add(right);
        }
        if (lastRevision != null) {
            last.add(lastRevision);
        }
    }

    private Answer answerOf(int week) {
        double share = week >= shiftWeek ? 0.5 : 0.15;
        int tenths = random.nextDouble() < share ? 1 + random.nextInt(10) : 0;
        return new Answer(week, random.nextInt(CELLS), tenths);
    }

    private static FamilyHistory history(List<Bucket> buckets) {
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            cells.add(new Cell(cell, Map.of("language", "language " + cell)));
        }
        return new FamilyHistory(cells, buckets, Set.of());
    }
}

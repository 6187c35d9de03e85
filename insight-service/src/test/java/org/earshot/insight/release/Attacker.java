package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.insight.release.World.Said;

/**
 * Knows which people are behind each figure that it saw (it may sit in the reception and watch who comes), and not what they said.
 * From sums of what they said it tries to find the answer of few: by subtracting figures from figures, two, three and many at a
 * time, and by solving all of them as linear equations.
 */
final class Attacker {
    private static final long PRIME = 2_147_483_647L;

    private final List<Said> said;
    private final int threshold;

    Attacker(List<Said> said, int threshold) {
        this.said = said;
        this.threshold = threshold;
    }

    /** Who was found by subtracting figures from one figure, or one from two, in words; empty when nobody was. */
    Optional<String> subtract(List<BitSet> figures) {
        return alone(figures).or(() -> takeApart(figures)).or(() -> pairs(figures));
    }

    private Optional<String> alone(List<BitSet> figures) {
        return figures.stream().filter(this::isFew).findFirst().map(few -> "a figure about " + few);
    }

    /** Subtracts figures from each figure that holds them, one after the other, as long as they share nobody. */
    Optional<String> takeApart(List<BitSet> figures) {
        for (BitSet whole : figures) {
            List<BitSet> inside =
                    figures.stream().filter(part -> isInside(part, whole)).toList();
            for (int first = 0; first < inside.size(); first++) {
                BitSet left = (BitSet) whole.clone();
                for (int i = 0; i < inside.size(); i++) {
                    BitSet part = inside.get((first + i) % inside.size());
                    if (isInside(part, left)) {
                        left.andNot(part);
                        if (isFew(left)) {
                            return Optional.of("a whole without its parts leaves " + left);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> pairs(List<BitSet> figures) {
        return figures.stream()
                .flatMap(figure -> pairs(figure, figures).stream())
                .findFirst();
    }

    /** Two figures that share nobody, without a third that lies within them. */
    private Optional<String> pairs(BitSet one, List<BitSet> figures) {
        for (BitSet other : figures) {
            if (!one.intersects(other)) {
                BitSet both = (BitSet) one.clone();
                both.or(other);
                for (BitSet third : figures) {
                    BitSet left = (BitSet) both.clone();
                    left.andNot(third);
                    if (isInside(third, both) && isFew(left)) {
                        return Optional.of("two figures without a third leave " + left);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Answers that are always counted together are one unknown; a solved row over few people has found them. */
    Optional<String> solve(List<BitSet> figures) {
        Map<BitSet, BitSet> unknowns = new LinkedHashMap<>();
        BitSet all = new BitSet();
        figures.forEach(all::or);
        all.stream().forEach(answer -> {
            BitSet in = new BitSet();
            for (int i = 0; i < figures.size(); i++) {
                in.set(i, figures.get(i).get(answer));
            }
            unknowns.computeIfAbsent(in, any -> new BitSet()).set(answer);
        });
        List<BitSet> columns = List.copyOf(unknowns.values());
        List<BitSet> memberships = List.copyOf(unknowns.keySet());
        long[][] rows = new long[figures.size()][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            memberships.get(column).stream().forEach(row -> rows[row][at] = 1);
        }
        for (long[] solved : reduced(rows)) {
            BitSet people = new BitSet();
            boolean plus = false;
            boolean minus = false;
            for (int column = 0; column < solved.length; column++) {
                if (solved[column] != 0) {
                    people.or(columns.get(column));
                    plus |= solved[column] < PRIME / 2;
                    minus |= solved[column] > PRIME / 2;
                }
            }
            // A difference between some people and others is nobody's answer.
            if (!(plus && minus) && isFew(people)) {
                return Optional.of("equations solve " + people);
            }
        }
        return Optional.empty();
    }

    private static List<long[]> reduced(long[][] rows) {
        List<long[]> left = new ArrayList<>(List.of(rows));
        List<long[]> solved = new ArrayList<>();
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < columns; column++) {
            int at = column;
            Optional<long[]> pivot = left.stream().filter(row -> row[at] != 0).findFirst();
            if (pivot.isPresent()) {
                long[] row = pivot.get();
                left.remove(row);
                scale(row, inverse(row[column]));
                left.forEach(other -> subtract(other, row, other[at]));
                solved.forEach(other -> subtract(other, row, other[at]));
                solved.add(row);
            }
        }
        return solved;
    }

    private static void scale(long[] row, long by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * by % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long times) {
        if (times != 0) {
            for (int i = 0; i < row.length; i++) {
                from[i] = Math.floorMod(from[i] - times * row[i], PRIME);
            }
        }
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            result = (power & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }

    private static boolean isInside(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty() && !part.isEmpty();
    }

    private boolean isFew(BitSet answers) {
        long people = answers.stream().map(i -> said.get(i).person()).distinct().count();
        return people > 0 && people < threshold;
    }
}

package org.earshot.contracts.texting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which labels a text is like: the same, else the beginning of one, else one with few slips (Damerau–Levenshtein distance with adjacent
 * transpositions: one slip from four letters on, two from eight on).
 */
final class Likeness {
    private static final int LETTERS_FOR_A_BEGINNING = 3;
    private static final int LETTERS_FOR_A_SLIP = 4;
    private static final int LETTERS_FOR_TWO = 8;

    private final List<Labelled> labelled;

    Likeness(List<Option> options) {
        this.labelled = options.stream()
                .map(option -> new Labelled(option, PlainText.of(option.label())))
                .toList();
    }

    /** Options with exactly this label. */
    List<Option> same(String plain) {
        return labelled.stream()
                .filter(each -> each.plain.equals(plain))
                .map(Labelled::option)
                .toList();
    }

    /** The options that are most like it; several when nothing decides between them. */
    List<Option> alike(String plain) {
        List<Option> same = same(plain);
        if (!same.isEmpty() || plain.isEmpty()) {
            return same;
        }
        List<Option> begun = plain.length() < LETTERS_FOR_A_BEGINNING
                ? List.of()
                : labelled.stream()
                        .filter(each -> each.plain.startsWith(plain))
                        .map(Labelled::option)
                        .toList();
        return begun.isEmpty() ? closest(plain) : begun;
    }

    private List<Option> closest(String plain) {
        int allowed = plain.length() >= LETTERS_FOR_TWO ? 2 : plain.length() >= LETTERS_FOR_A_SLIP ? 1 : 0;
        List<Slips> near = labelled.stream()
                .map(each -> new Slips(each.option, distance(plain, each.plain)))
                .filter(each -> each.count <= allowed)
                .sorted(Comparator.comparingInt(Slips::count))
                .toList();
        return near.stream()
                .filter(each -> each.count == near.get(0).count)
                .map(Slips::option)
                .toList();
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + swap);
                boolean transposed =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (transposed) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private record Labelled(Option option, String plain) {}

    private record Slips(Option option, int count) {}
}

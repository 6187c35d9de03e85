package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows of words, each near the one before it, on either side.
 *
 * @param rows at least one
 * @param distances for each row after the first: how many other words may stand in between
 */
record Chain(List<Pattern.Row> rows, List<Integer> distances) {
    Chain {
        rows = List.copyOf(rows);
        distances = List.copyOf(distances);
    }

    /** Every place of a text where it is met: the words that meet it. */
    List<BitSet> in(TakenApart text) {
        Pattern.Row first = rows.get(0);
        List<Integer> places = first.places(text);
        if (places.isEmpty()) {
            return List.of();
        }
        List<BitSet> found = new ArrayList<>();
        for (int at : places) {
            if (first.fitsAt(at, text)) {
                BitSet words = new BitSet();
                words.set(at, at + first.words().size());
                goOn(1, at, text, words, found);
            }
        }
        return found;
    }

    private void goOn(int next, int before, TakenApart text, BitSet words, List<BitSet> found) {
        if (next == rows.size()) {
            found.add((BitSet) words.clone());
            return;
        }
        Pattern.Row row = rows.get(next);
        int length = row.words().size();
        int distance = distances.get(next - 1);
        int from = Math.max(0, before - distance - length);
        int to = Math.min(
                text.size() - length, before + rows.get(next - 1).words().size() + distance);
        for (int at = from; at <= to; at++) {
            if (row.fitsAt(at, text) && words.get(at, at + length).isEmpty()) {
                BitSet together = (BitSet) words.clone();
                together.set(at, at + length);
                goOn(next + 1, at, text, together, found);
            }
        }
    }
}

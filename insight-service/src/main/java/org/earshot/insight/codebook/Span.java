package org.earshot.insight.codebook;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A part of a text, in UTF-16 units. */
public record Span(int start, int end) {

    /** The words of a text that are set in {@code matched}; neighbours are one span. */
    static List<Span> of(List<Word> words, BitSet matched) {
        return Stream.iterate(matched.nextSetBit(0), from -> from >= 0, from -> {
                    int after = matched.nextClearBit(from);
                    return matched.nextSetBit(after);
                })
                .map(from -> new Span(
                        words.get(from).start(),
                        words.get(matched.nextClearBit(from) - 1).end()))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }
}

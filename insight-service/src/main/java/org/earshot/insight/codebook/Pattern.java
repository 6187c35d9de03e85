package org.earshot.insight.codebook;

import java.util.List;
import java.util.stream.IntStream;

/** One word of a rule: a stem, or the beginning of a form. */
sealed interface Pattern {

    /** Whether a word of a text is meant. */
    boolean fits(Word word);

    /** Where in a text such words stand, in order. */
    List<Integer> places(TakenApart text);

    /** Any inflection of a word. */
    record Stem(String stem) implements Pattern {
        @Override
        public boolean fits(Word word) {
            return stem.equals(word.stem());
        }

        @Override
        public List<Integer> places(TakenApart text) {
            return text.places(stem);
        }
    }

    /** Any word that begins so. */
    record Beginning(String letters) implements Pattern {
        @Override
        public boolean fits(Word word) {
            return word.form().startsWith(letters);
        }

        @Override
        public List<Integer> places(TakenApart text) {
            return IntStream.range(0, text.size())
                    .filter(place -> fits(text.word(place)))
                    .boxed()
                    .toList();
        }
    }

    /** Words side by side, in this order. */
    record Row(List<Pattern> words) {
        public Row {
            words = List.copyOf(words);
        }

        List<Integer> places(TakenApart text) {
            return words.get(0).places(text);
        }

        boolean fitsAt(int from, TakenApart text) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).fits(text.word(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}

package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text, to be looked up by stem: most lines of a codebook are about none of them, and should cost no more than that. */
final class TakenApart {
    private final List<Word> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    TakenApart(List<Word> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).stem(), stem -> new ArrayList<>(1))
                    .add(i);
        }
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int place) {
        return words.get(place);
    }

    /** Where words with this stem stand, in order. */
    List<Integer> places(String stem) {
        return places.getOrDefault(stem, List.of());
    }
}

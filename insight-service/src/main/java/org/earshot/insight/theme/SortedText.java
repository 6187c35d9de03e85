package org.earshot.insight.theme;

import java.util.List;
import org.earshot.insight.codebook.Reason;
import org.earshot.insight.codebook.Sorting;
import org.earshot.insight.codebook.Word;
import org.earshot.insight.codebook.Words;

/**
 * What follows from a text by one version of the codebook.
 *
 * @param themes that it is in, in the order of the codebook
 * @param counted its words that may be counted, each stem once
 */
public record SortedText(
        String question, WrittenText.By by, boolean quotable, List<String> themes, List<CountedWord> counted) {

    static SortedText of(WrittenText written, Sorting sorting, Words words) {
        String language = written.by().language();
        List<Word> text = words.of(language, written.text());
        return new SortedText(
                written.question(),
                written.by(),
                written.quotable(),
                sorting.reasons(language, text).stream().map(Reason::theme).toList(),
                CountedWord.of(written.text(), text, language, words));
    }
}

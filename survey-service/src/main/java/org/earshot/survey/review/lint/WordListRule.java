package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.survey.review.lint.WordList.Hit;
import org.jspecify.annotations.Nullable;

/** A rule that is a list of words, looked for in the text of a question. */
abstract class WordListRule extends WordingRule {
    private final WordList list = WordList.named(id());

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        List<Hit> hits = hits(wording);
        return hits.isEmpty()
                ? Stream.empty()
                : Stream.of(wording.finding(
                        id(), hits.stream().map(Hit::words).distinct().toList(), rewritten(wording.text(), hits)));
    }

    /** Where the words are in the text of {@code wording}. */
    List<Hit> hits(Wording wording) {
        return list.in(wording.primaryLanguage(), wording.text());
    }

    /** The text with every hit replaced, or null when the list knows no other word for one of them. */
    private static @Nullable String rewritten(String text, List<Hit> hits) {
        StringBuilder rewritten = new StringBuilder();
        int done = 0;
        for (Hit hit : hits) {
            String instead = hit.instead();
            if (instead == null) {
                return null;
            }
            rewritten.append(text, done, hit.start()).append(Rewriting.likeCase(hit.words(), instead));
            done = hit.end();
        }
        return Rewriting.tidy(rewritten.append(text.substring(done)).toString());
    }
}

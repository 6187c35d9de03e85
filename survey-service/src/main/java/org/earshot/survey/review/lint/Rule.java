package org.earshot.survey.review.lint;

import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;

/** One thing that a methodologist would look for. */
public interface Rule {

    /** Stable, for programs; the key of its words in {@code rules_<language>.properties}. */
    String id();

    /** Languages that it reads, as primary subtags; empty when it looks at the build of a question and so at every language. */
    default Set<String> languages() {
        return Set.of();
    }

    /** What it finds. */
    Stream<ReviewFinding> in(Instrument instrument);
}

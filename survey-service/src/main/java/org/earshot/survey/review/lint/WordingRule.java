package org.earshot.survey.review.lint;

import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;

/** A rule that reads one question in one language at a time. */
abstract class WordingRule implements Rule {

    @Override
    public final Stream<ReviewFinding> in(Instrument instrument) {
        return Wording.of(instrument)
                .filter(wording -> languages().isEmpty() || languages().contains(wording.primaryLanguage()))
                .flatMap(this::in);
    }

    /** What it finds in a wording whose language it reads. */
    abstract Stream<ReviewFinding> in(Wording wording);
}

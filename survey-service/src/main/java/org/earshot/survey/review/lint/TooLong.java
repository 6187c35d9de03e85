package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;

/**
 * Longer in all than people on a phone stay for.
 */
final class TooLong implements Rule {
    /** Minutes. */
    static final double MOST_MINUTES = 5;

    @Override
    public String id() {
        return "too-long";
    }

    @Override
    public Stream<ReviewFinding> in(Instrument instrument) {
        return instrument.languages().stream()
                .map(language -> Effort.minutes(instrument, language))
                .filter(minutes -> minutes > MOST_MINUTES)
                .limit(1)
                .map(minutes -> new ReviewFinding(
                        id(),
                        null,
                        "/questions",
                        null,
                        List.of(String.format(Locale.ROOT, "%.0f min", minutes)),
                        null,
                        String.valueOf(Math.round(minutes))));
    }
}

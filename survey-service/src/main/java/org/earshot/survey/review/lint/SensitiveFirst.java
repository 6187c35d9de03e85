package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;

/**
 * The first thing asked is personal: trust is asked for before anything was given. Looks at the first question when others follow
 * that it could follow in turn.
 */
final class SensitiveFirst implements Rule {
    @Override
    public String id() {
        return "sensitive-first";
    }

    @Override
    public Stream<ReviewFinding> in(Instrument instrument) {
        List<Wording> all = Wording.of(instrument).toList();
        Optional<Wording> first = all.stream().findFirst();
        boolean others = all.stream().anyMatch(wording -> words(wording).isEmpty());
        return first.filter(any -> others).stream()
                .flatMap(one -> all.stream().filter(wording -> wording.index() == one.index()))
                .filter(wording -> !words(wording).isEmpty())
                .limit(1)
                .map(wording -> wording.finding(id(), "", words(wording)));
    }

    private static List<String> words(Wording wording) {
        List<String> delicate = Delicate.words(wording);
        return delicate.isEmpty() ? Demographic.words(wording) : delicate;
    }
}

package org.earshot.survey.review.lint;

import java.util.stream.Stream;

/**
 * Who somebody is must be answered before they may go on.
 */
final class CompulsoryDemographics extends WordingRule {
    @Override
    public String id() {
        return "compulsory-demographics";
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        return wording.question().asking().required()
                        && !Demographic.words(wording).isEmpty()
                ? Stream.of(wording.finding(id(), "/asking/required", Demographic.words(wording)))
                : Stream.empty();
    }
}

package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.SingleChoice;

/**
 * Gender, sexual orientation, faith, race or ethnicity from a closed list: somebody is not on it, and "other" says that they are not
 * expected. Or one race only, where many people have more.
 */
final class ClosedDemographics extends WordingRule {
    private static final WordList OWN_WORDS = WordList.named("self-description");
    private static final List<Demographic> NEVER_COMPLETE =
            List.of(Demographic.GENDER, Demographic.RACE, Demographic.ORIENTATION, Demographic.FAITH);

    @Override
    public String id() {
        return "closed-demographics";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        boolean single = wording.question() instanceof SingleChoice;
        boolean choice = single || wording.question() instanceof MultipleChoice;
        if (!choice || NEVER_COMPLETE.stream().noneMatch(about -> about.isAskedIn(wording))) {
            return Stream.empty();
        }
        boolean open = wording.labels().stream().anyMatch(l -> OWN_WORDS.matches(wording.primaryLanguage(), l));
        boolean oneRace = single && Demographic.RACE.isAskedIn(wording);
        return open && !oneRace
                ? Stream.empty()
                : Stream.of(wording.finding(id(), open ? "/type" : "/choices", wording.labels()));
    }
}

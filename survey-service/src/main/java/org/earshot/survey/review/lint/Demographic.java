package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;

/** Questions about who somebody is. */
final class Demographic {
    static final Demographic GENDER = new Demographic("gender", Set.of("gender", "sex"));
    static final Demographic RACE = new Demographic("race", Set.of("race", "ethnicity", "race-ethnicity"));
    static final Demographic ORIENTATION = new Demographic("orientation", Set.of("orientation", "sexual-orientation"));
    static final Demographic FAITH = new Demographic("faith", Set.of("religion", "faith"));
    private static final Demographic AGE = new Demographic("age", Set.of("age", "age-band"));
    private static final Demographic DISABILITY = new Demographic("disability", Set.of("disability"));
    private static final List<Demographic> ALL = List.of(GENDER, RACE, ORIENTATION, AGE, FAITH, DISABILITY);

    private final WordList topic;
    private final Set<String> dimensions;

    private Demographic(String name, Set<String> dimensions) {
        this.topic = WordList.named("about-" + name);
        this.dimensions = dimensions;
    }

    /** Whether {@code wording} asks about this. */
    boolean isAskedIn(Wording wording) {
        String dimension = wording.question().dimension();
        return (dimension != null && dimensions.contains(dimension))
                || topic.matches(wording.primaryLanguage(), wording.text());
    }

    /** What shows that {@code wording} asks who somebody is; empty when it does not. */
    static List<String> words(Wording wording) {
        String dimension = wording.question().dimension();
        if (dimension != null) {
            return List.of(dimension);
        }
        for (Demographic about : ALL) {
            List<WordList.Hit> hits = about.topic.in(wording.primaryLanguage(), wording.text());
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).words());
            }
        }
        return List.of();
    }
}

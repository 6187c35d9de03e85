package org.earshot.survey.studio.kind;

import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Question;

/** Every type of question that the editor knows. This is the one place that lists them. */
public final class Kinds {
    private static final List<QuestionKind> ALL = List.of(
            new SingleChoiceKind(),
            new MultipleChoiceKind(),
            new YesNoKind(),
            new RatingKind(),
            new ScaleKind(),
            new MatrixKind(),
            new RankingKind(),
            new NumberKind(),
            new DateKind(),
            new TimeKind(),
            new ShortTextKind(),
            new LongTextKind(),
            new ContactKind(),
            new FileKind(),
            new CalculatedKind(),
            new ConsentKind(),
            new LinkValueKind(),
            new InfoKind());

    private Kinds() {}

    /** In the order in which they are offered. */
    public static List<QuestionKind> all() {
        return ALL;
    }

    /** The type of that name, or empty. */
    public static Optional<QuestionKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The question's type; of a type that is not listed, only how it is put can be edited. */
    public static QuestionKind of(Question question) {
        return ALL.stream().filter(kind -> kind.takes(question)).findFirst().orElseGet(OtherKind::new);
    }
}

package org.earshot.contracts.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions where repeats are written out. Within a round they look at the answers of that round; what looks at a repeat from outside
 * holds where it holds in some round, each comparison by itself.
 */
final class RoundConditions {
    private final Map<String, Repeat> ofQuestions;
    private final List<Repeat> repeats;

    RoundConditions(Map<String, Repeat> ofQuestions, List<Repeat> repeats) {
        this.ofQuestions = ofQuestions;
        this.repeats = repeats;
    }

    /** The numbers of its rounds; a document that asks for too many is not published. */
    static IntStream rounds(Repeat repeat) {
        return IntStream.rangeClosed(1, Math.min(repeat.most(), Repeat.MOST));
    }

    /** Holds where both do; null is what always holds. */
    static @Nullable Condition both(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Condition.Unrolled(true, List.of(one, other));
    }

    /** Holds where the repeat is gone through for the {@code number}th time; null for always. */
    @Nullable Condition happens(Repeat repeat, int number) {
        String count = repeat.count();
        if (count != null) {
            return both(boundOrNull(repeat.showWhen(), null), new Condition.AtLeast(count, BigDecimal.valueOf(number)));
        }
        return repeat.another() == null || number == 1
                ? boundOrNull(repeat.showWhen(), null)
                : new Condition.Is(new Round(repeat.id(), number, null).id(), "true");
    }

    /** Holds where it is asked whether there is this round, from the second on: after the round before. */
    @Nullable Condition opens(Repeat repeat, int number) {
        return happens(repeat, number - 1);
    }

    Optional<Repeat> repeat(String id) {
        return repeats.stream().filter(repeat -> repeat.id().equals(id)).findFirst();
    }

    Optional<Repeat> ofQuestion(String id) {
        return Optional.ofNullable(ofQuestions.get(id));
    }

    /** The id by which a question is answered in the round; the id itself for a question of no repeat, or of another. */
    String named(String id, @Nullable Round round) {
        Repeat repeat = ofQuestions.get(id);
        return round != null && repeat != null && repeat.id().equals(round.repeat())
                ? new Round(round.repeat(), round.number(), id).id()
                : id;
    }

    /** The same condition in a round; outside of every repeat where that is null. Null stays what always holds. */
    @Nullable Condition boundOrNull(@Nullable Condition condition, @Nullable Round round) {
        return condition == null ? null : bound(condition, round);
    }

    /** The same condition in a round; outside of every repeat where that is null. */
    Condition bound(Condition condition, @Nullable Round round) {
        List<Condition> parts =
                condition.parts().stream().map(part -> bound(part, round)).toList();
        if (condition instanceof Condition.All) {
            return new Condition.All(parts);
        }
        if (condition instanceof Condition.AnyOf) {
            return new Condition.AnyOf(parts);
        }
        if (condition instanceof Condition.Several several) {
            return new Condition.Several(several.count(), parts);
        }
        return condition instanceof Condition.Not ? new Condition.Not(parts.get(0)) : comparison(condition, round);
    }

    private Condition comparison(Condition comparison, @Nullable Round round) {
        Condition here = renamed(comparison, round);
        return here.questions()
                .flatMap(id -> ofQuestion(id).stream())
                .findFirst()
                .<Condition>map(other -> new Condition.Unrolled(
                        false,
                        rounds(other)
                                .mapToObj(number -> comparison(here, new Round(other.id(), number, null)))
                                .toList()))
                .orElse(here);
    }

    private Condition renamed(Condition comparison, @Nullable Round round) {
        if (comparison instanceof Condition.Is is) {
            return new Condition.Is(named(is.question(), round), is.value());
        }
        if (comparison instanceof Condition.AtLeast least) {
            return new Condition.AtLeast(named(least.question(), round), least.value());
        }
        if (comparison instanceof Condition.AtMost most) {
            return new Condition.AtMost(named(most.question(), round), most.value());
        }
        if (comparison instanceof Condition.Answered answered) {
            return new Condition.Answered(named(answered.question(), round));
        }
        return comparison instanceof Condition.NotBelow notBelow
                ? new Condition.NotBelow(named(notBelow.question(), round), named(notBelow.other(), round))
                : comparison;
    }
}

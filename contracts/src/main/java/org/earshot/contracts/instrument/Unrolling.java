package org.earshot.contracts.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the questions of repeats out, round by round; what an instrument that does not work names amiss is left as it is. */
final class Unrolling {
    private static final Pattern PIPED = Pattern.compile("\\{\\{\\s*([a-z0-9-]+)\\s*(?=[|}])");

    private final Instrument written;
    private final Map<String, Repeat> repeats = new HashMap<>();
    private final RoundConditions conditions;

    private Unrolling(Instrument written) {
        this.written = written;
        for (Repeat repeat : written.repeats()) {
            repeat.questions().forEach(id -> repeats.putIfAbsent(id, repeat));
        }
        for (Question question : written.questions()) {
            Repeat repeat = repeats.get(question.id());
            if (repeat != null) {
                question.asked().forEach(asked -> repeats.put(asked.id(), repeat));
            }
        }
        this.conditions = new RoundConditions(repeats, written.repeats());
    }

    static Instrument of(Instrument written) {
        return new Unrolling(written).instrument();
    }

    private Instrument instrument() {
        List<Question> asked = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Question question : written.questions()) {
            Repeat repeat = repeats.get(question.id());
            if (repeat == null) {
                asked.add(bound(question, question.id(), question.asking().text(), null, null));
            } else if (begun.add(repeat.id())) {
                rounds(repeat).forEach(asked::add);
            }
        }
        return new Instrument(
                written.title(),
                written.languages(),
                written.introduction(),
                written.thanks(),
                written.privacy(),
                asked,
                written.scores());
    }

    private Stream<Question> rounds(Repeat repeat) {
        List<Question> within = written.questions().stream()
                .filter(question -> repeat.equals(repeats.get(question.id())))
                .toList();
        return RoundConditions.rounds(repeat)
                .boxed()
                .flatMap(number -> round(new Round(repeat.id(), number, null), repeat, within));
    }

    private Stream<Question> round(Round round, Repeat repeat, List<Question> within) {
        Condition gate = conditions.happens(repeat, round.number());
        LocalizedText over = over(repeat, round);
        Stream<Question> questions = within.stream()
                .map(question -> bound(
                        question,
                        in(round, question.id()),
                        over.before(piped(question.asking().text(), round)),
                        round,
                        gate));
        LocalizedText another = repeat.another();
        if (another == null || repeat.count() != null || round.number() == 1) {
            return questions;
        }
        Asking asking =
                new Asking(piped(another, round), null, false, false, conditions.opens(repeat, round.number()), null);
        return Stream.concat(Stream.of(new YesNo(round.id(), asking, null, null)), questions);
    }

    /** What stands over each question of a round, on one line. */
    private LocalizedText over(Repeat repeat, Round round) {
        LocalizedText about = repeat.about();
        return each(
                about == null ? repeat.title() : piped(about, round),
                text -> about == null
                        ? text.strip() + " " + round.number()
                        : text.replaceAll("\\s+", " ").strip());
    }

    private Question bound(
            Question question, String id, LocalizedText text, @Nullable Round round, @Nullable Condition gate) {
        Asking asking = question.asking();
        LocalizedText hint = asking.hint();
        Asking bound = new Asking(
                text,
                hint == null || round == null ? hint : piped(hint, round),
                asking.required(),
                asking.ratherNotSay(),
                RoundConditions.both(gate, conditions.boundOrNull(asking.showWhen(), round)),
                asking.construct(),
                asking.codes(),
                asking.constraints().stream()
                        .map(one -> new Constraint(conditions.bound(one.must(), round), one.message()))
                        .toList());
        if (question instanceof Matrix matrix) {
            List<Matrix.Row> rows = matrix.rows().stream()
                    .map(row -> new Matrix.Row(in(round, row.id()), row.text(), row.needs(), row.construct()))
                    .toList();
            return new Matrix(id, bound, rows, matrix.points());
        }
        if (question instanceof LongText words) {
            String consent = words.quoteConsent();
            return new LongText(id, bound, consent == null ? null : named(consent, round));
        }
        if (question instanceof Calculated calculated) {
            return new Calculated(
                    id, bound, new RoundFormulas(conditions, round).bound(calculated.formula()), calculated.decimals());
        }
        return question.with(id, bound);
    }

    private LocalizedText piped(LocalizedText text, Round round) {
        return each(text, written -> {
            String numbered = written.replace("{{" + round.repeat() + "}}", String.valueOf(round.number()));
            return PIPED.matcher(numbered)
                    .replaceAll(pipe -> Matcher.quoteReplacement("{{" + named(pipe.group(1), round)));
        });
    }

    private static LocalizedText each(LocalizedText text, UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        text.byLanguage().forEach((language, written) -> changed.put(language, change.apply(written)));
        return new LocalizedText(changed);
    }

    private String named(String id, @Nullable Round round) {
        return conditions.named(id, round);
    }

    private static String in(@Nullable Round round, String id) {
        return round == null ? id : new Round(round.repeat(), round.number(), id).id();
    }
}

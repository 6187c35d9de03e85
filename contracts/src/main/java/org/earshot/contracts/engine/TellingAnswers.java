package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.value.Numbers;

/** The answers to one question that the conditions of an instrument can tell apart: one of each kind, lazily. */
final class TellingAnswers {
    private final Question question;
    private final List<Condition> mentions;

    private TellingAnswers(Question question, Instrument instrument) {
        this.question = question;
        this.mentions = instrument.questions().stream()
                .flatMap(q -> Optional.ofNullable(q.asking().showWhen()).stream())
                .flatMap(Condition::tree)
                .filter(c -> c.parts().isEmpty() && c.questions().anyMatch(question.id()::equals))
                .toList();
    }

    /** One valid answer of each kind; empty stands for none, where the question may be left or declined. */
    static Stream<Optional<Answer>> to(Question question, Instrument instrument) {
        boolean mustBeSaid = question.asking().required() && !question.asking().ratherNotSay();
        Stream<Optional<Answer>> unsaid = mustBeSaid ? Stream.empty() : Stream.of(Optional.empty());
        Stream<Answer> said = new TellingAnswers(question, instrument)
                .candidates()
                .filter(answer -> question.faultIn(answer).isEmpty());
        return Stream.concat(said.map(Optional::of), unsaid);
    }

    private Stream<Answer> candidates() {
        if (question instanceof MultipleChoice || question instanceof Ranking) {
            return selections(question.choices());
        }
        if (question instanceof Scale scale) {
            return scale.points().stream().map(point -> new Answer.Amount(BigDecimal.valueOf(point.value())));
        }
        if (question instanceof FileQuestion file) {
            return Stream.of(
                    new Answer.File(new UUID(0, 0), file.kind().mediaTypes().get(0), 1));
        }
        if (question.range().isPresent()) {
            return numbers(question.range().get()).distinct().map(Answer.Amount::new);
        }
        Stream<Answer> choices = question.choices().stream().map(Choice::id).map(Answer.Text::new);
        Stream<Answer> flags = Stream.of(true, false).map(Answer.Flag::new);
        Stream<Answer> texts =
                Stream.concat(mentioned().stream(), unmentioned()).map(Answer.Text::new);
        return Stream.of(choices, flags, texts).flatMap(s -> s);
    }

    private Set<String> mentioned() {
        return mentions.stream()
                .filter(Condition.Is.class::isInstance)
                .map(c -> ((Condition.Is) c).value())
                .collect(Collectors.toSet());
    }

    private Stream<String> unmentioned() {
        Stream<LocalDate> dates = question instanceof DateQuestion date
                ? Stream.of(Optional.ofNullable(date.min()), Optional.ofNullable(date.max()))
                        .flatMap(Optional::stream)
                        .flatMap(d -> Stream.of(d, d.plusDays(1), d.minusDays(1)))
                : Stream.of();
        Stream<LocalTime> times = question instanceof TimeQuestion time
                ? Stream.of(Optional.ofNullable(time.min()), Optional.ofNullable(time.max()))
                        .flatMap(Optional::stream)
                        .flatMap(t -> Stream.of(t, t.plusMinutes(1), t.minusMinutes(1)))
                : Stream.of();
        String text = "x".repeat(1 + mentioned().size());
        Stream<String> days = Stream.concat(dates, Stream.of(LocalDate.EPOCH)).map(LocalDate::toString);
        Stream<String> hours = Stream.concat(times, Stream.of(LocalTime.NOON)).map(LocalTime::toString);
        return Stream.of(days, hours, Stream.of(text, "y", "+10000000000", "a@example.org"))
                .flatMap(s -> s);
    }

    /** Every selection of the choices that conditions mention, a choice that none mentions, each that stands alone. */
    private Stream<Answer> selections(List<Choice> choices) {
        Set<String> mentioned = mentioned();
        Stream<Answer> single = choices.stream().map(c -> new Answer.Many(List.of(c.id())));
        List<String> combined = choices.stream()
                .filter(c -> !c.exclusive() && mentioned.contains(c.id()))
                .map(Choice::id)
                .toList();
        Stream<Answer> several = LongStream.range(1, 1L << combined.size()).mapToObj(bits -> chosen(combined, bits));
        return Stream.concat(single, several);
    }

    private static Answer chosen(List<String> choices, long bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(choices.get(i));
            }
        }
        return new Answer.Many(chosen);
    }

    /** The numbers where a condition changes its mind, their neighbours, and the ends of the range. */
    private Stream<BigDecimal> numbers(NumericRange range) {
        if (isSmall(question, range)) {
            return IntStream.rangeClosed(range.min().intValue(), range.max().intValue())
                    .mapToObj(BigDecimal::valueOf);
        }
        int decimals = question instanceof NumberQuestion number ? number.decimals() : 0;
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        Stream<BigDecimal> turns = mentions.stream()
                .flatMap(c -> turningPoint(c).stream())
                .flatMap(v ->
                        Stream.of(v.setScale(decimals, RoundingMode.FLOOR), v.setScale(decimals, RoundingMode.CEILING)))
                .flatMap(v -> Stream.of(v, v.add(step), v.subtract(step)));
        return Stream.concat(Stream.of(range.min(), range.max()), turns);
    }

    /** Whether every number of the range can be tried. */
    static boolean isSmall(Question question, NumericRange range) {
        boolean whole = !(question instanceof NumberQuestion number) || number.decimals() == 0;
        return whole && range.max().subtract(range.min()).compareTo(BigDecimal.TEN) <= 0;
    }

    private static Optional<BigDecimal> turningPoint(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Numbers.parse(is.value());
        }
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(least.value());
        }
        return condition instanceof Condition.AtMost most ? Optional.of(most.value()) : Optional.empty();
    }
}

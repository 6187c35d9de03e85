package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;

/** Any instrument with any answers to it, valid or not. */
final class Arbitrary extends DomainContextBase {

    /** An instrument and answers to some of its questions, and perhaps to others. */
    record Sheet(Instrument instrument, Answers answers) {}

    @Provide
    net.jqwik.api.Arbitrary<Sheet> sheets() {
        return Arbitraries.randomValue(random -> new Maker(random).sheet());
    }

    /** One draw; numbers are drawn in the order of the fields, so a seed always gives the same sheet. */
    private static final class Maker {
        private static final List<String> NEEDS = List.of("food-insecurity", "stress", "homelessness");
        private static final List<Double> SEVERITIES = List.of(0.0, 0.25, 0.5, 1.0);

        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        Sheet sheet() {
            int size = 1 + random.nextInt(9);
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                questions.add(question("q" + i, i));
            }
            List<Score> scores = maybe()
                    ? List.of()
                    : List.of(new Score(
                            "s",
                            pick(List.of(Score.Method.values())),
                            ids(size),
                            1 + random.nextInt(2),
                            maybe() ? List.of("q0") : null,
                            bands()));
            Instrument instrument = new Instrument(
                    text(), List.of("en", "es"), maybe() ? text() : null, null, null, questions, scores, repeats(size));
            return new Sheet(instrument, answers(instrument.unrolled().questions()));
        }

        private List<Repeat> repeats(int size) {
            int first = random.nextInt(size);
            int last = first + random.nextInt(size - first);
            return maybe()
                    ? List.of()
                    : List.of(new Repeat(
                            "r",
                            text(),
                            maybe() ? LocalizedText.of("en", "About {{q" + last + "|child {{r}}}}") : null,
                            ids(size).subList(first, last + 1),
                            1 + random.nextInt(3),
                            maybe() ? "q" + random.nextInt(size) : null,
                            maybe() ? text() : null,
                            maybe() ? condition(first + 1, 2) : null));
        }

        private Question question(String id, int place) {
            Asking asking = new Asking(
                    text(),
                    maybe() ? text() : null,
                    maybe(),
                    maybe(),
                    place > 0 && maybe() ? condition(place, 3) : null,
                    maybe() ? "construct" : null,
                    null,
                    place > 0 && random.nextInt(4) == 0
                            ? List.of(new Constraint(condition(place + 1, 2), text()))
                            : null);
            return switch (random.nextInt(18)) {
                case 0 -> new SingleChoice(id, asking, choices(), maybe() ? "dimension-" + id : null);
                case 1 -> new MultipleChoice(id, asking, choices());
                case 2 -> new YesNo(id, asking, needs(), needs());
                case 3 -> new Rating(id, asking, text(), text(), numericNeeds());
                case 4 ->
                    new NumberQuestion(
                            id, asking, BigDecimal.valueOf(-5), BigDecimal.TEN, random.nextInt(3), numericNeeds());
                case 5 -> new DateQuestion(id, asking, null, maybe() ? LocalDate.of(2026, 1, 1) : null);
                case 6 -> new ShortText(id, asking);
                case 7 -> new LongText(id, asking, maybe() ? "consent" : null);
                case 8 -> new Consent(id, asking, random.nextInt(4) == 0);
                case 9 -> new Scale(id, asking, points(), numericNeeds());
                case 10 -> new TimeQuestion(id, asking, maybe() ? LocalTime.of(8, 30) : null, null);
                case 11 ->
                    new ContactQuestion(
                            id, asking, pick(List.of(ContactQuestion.Kind.values())), maybe() ? "MX" : null);
                case 12 -> new Ranking(id, asking, choices(), random.nextInt(4));
                case 13 ->
                    new Matrix(
                            id,
                            asking,
                            List.of(
                                    new Matrix.Row(id + "-a", text(), numericNeeds(), null),
                                    new Matrix.Row(id + "-b", text(), null, maybe() ? "rest" : null)),
                            points());
                case 14 -> new LinkValue(id, asking, choices());
                case 16 -> new FileQuestion(id, asking, pick(List.of(FileQuestion.Kind.values())));
                case 15 -> new Calculated(id, asking, formula(place, 3), random.nextInt(3));
                default -> new Info(id, asking);
            };
        }

        private Condition condition(int place, int depth) {
            String question = "q" + random.nextInt(place);
            return switch (random.nextInt(depth > 0 ? 9 : 5)) {
                case 0 -> new Condition.Is(question, pick(List.of("a", "b", "true", "false", "3", "10")));
                case 1 -> new Condition.AtLeast(question, BigDecimal.valueOf(random.nextInt(11)));
                case 2 -> new Condition.AtMost(question, BigDecimal.valueOf(random.nextInt(11)));
                case 3 -> new Condition.Answered(question);
                case 4 -> new Condition.NotBelow(question, "q" + random.nextInt(place));
                case 5 -> new Condition.All(conditions(place, depth));
                case 6 -> new Condition.AnyOf(conditions(place, depth));
                case 7 -> new Condition.Several(random.nextInt(3), conditions(place, depth));
                default -> new Condition.Not(condition(place, depth - 1));
            };
        }

        private Formula formula(int place, int depth) {
            String question = maybe() ? "s" : "q" + random.nextInt(place + 1);
            return switch (random.nextInt(depth > 0 ? 9 : 3)) {
                case 7 -> new Formula.Rounds("r");
                case 8 -> new Formula.Total("q" + random.nextInt(place + 1));
                case 0 -> new Formula.Constant(BigDecimal.valueOf(random.nextInt(9) - 2));
                case 1 -> new Formula.Value(question, maybe() ? BigDecimal.ONE : null);
                case 2 -> new Formula.Chosen(question);
                case 3 -> new Formula.Sum(List.of(formula(place, depth - 1), formula(place, depth - 1)));
                case 4 -> new Formula.Product(List.of(formula(place, depth - 1), formula(place, depth - 1)));
                case 5 -> new Formula.Quotient(formula(place, depth - 1), formula(place, depth - 1));
                default ->
                    new Formula.When(condition(place + 1, 1), formula(place, depth - 1), formula(place, depth - 1));
            };
        }

        private List<Condition> conditions(int place, int depth) {
            return times(random.nextInt(3))
                    .map(i -> condition(place, depth - 1))
                    .toList();
        }

        private Answers answers(List<Question> questions) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            questions.stream()
                    .filter(q -> random.nextInt(4) > 0)
                    .forEach(q -> answers.put(q.id(), random.nextInt(5) == 0 ? anyAnswer() : answerTo(q)));
            if (random.nextInt(8) == 0) {
                answers.put("unknown", anyAnswer());
            }
            return new Answers(answers);
        }

        private Answer answerTo(Question question) {
            return times(20)
                    .map(i -> anyAnswer())
                    .filter(a -> Validation.fault(question, a).isEmpty())
                    .findFirst()
                    .orElse(new Answer.Skipped());
        }

        private Answer anyAnswer() {
            return switch (random.nextInt(9)) {
                case 8 ->
                    new Answer.File(
                            new UUID(7, random.nextInt(3)),
                            pick(List.of("image/png", "application/pdf", "text/html")),
                            pick(List.of(0, 1, 8_000_001)));
                case 7 -> new Answer.Other(List.of(pick(List.of("a", "b"))), pick(List.of("a cot", "", "ي")));
                case 0 ->
                    new Answer.Text(pick(List.of(
                            "a",
                            "b",
                            "c",
                            "2025-12-31",
                            "09:15",
                            "+15550100",
                            "a@example.org",
                            "",
                            "ي\n",
                            "\ud83d\ude8c")));
                case 1 ->
                    new Answer.Many(times(random.nextInt(3))
                            .map(i -> pick(List.of("a", "b", "c")))
                            .toList());
                case 2 -> new Answer.Amount(BigDecimal.valueOf(random.nextInt(14) - 2));
                case 3 ->
                    new Answer.Amount(new BigDecimal(pick(List.of("2.50", "-1.125", "1e400", "1e-9", "0.0", "3e1"))));
                case 4 -> new Answer.Flag(maybe());
                case 5 -> new Answer.RatherNotSay();
                default -> new Answer.Skipped();
            };
        }

        private List<Choice> choices() {
            return Stream.of("a", "b", "c")
                    .map(id -> new Choice(id, text(), needs(), random.nextInt(5) == 0, null, maybe()))
                    .toList();
        }

        private List<Band> bands() {
            return times(random.nextInt(3))
                    .map(i -> new Band("b" + i, 2.5 * i, text(), needs()))
                    .toList();
        }

        private List<Scale.Point> points() {
            return times(2 + random.nextInt(3))
                    .map(i -> new Scale.Point(i + 1, text()))
                    .toList();
        }

        private List<NeedMapping> needs() {
            return times(random.nextInt(3))
                    .map(i -> new NeedMapping(pick(NEEDS), pick(SEVERITIES)))
                    .toList();
        }

        private List<NumericNeed> numericNeeds() {
            return times(random.nextInt(2))
                    .map(i -> new NumericNeed(pick(NEEDS), maybe() ? 0 : 12, 10, random.nextInt(11)))
                    .toList();
        }

        private LocalizedText text() {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put("es", pick(List.of("¿Cómo?", "")));
            texts.put("en", pick(List.of("How?", "\"quoted\" \\ \t")));
            return new LocalizedText(texts);
        }

        private static List<String> ids(int size) {
            return IntStream.range(0, size).mapToObj(i -> "q" + i).toList();
        }

        private Stream<Integer> times(int count) {
            return IntStream.range(0, count).boxed();
        }

        private boolean maybe() {
            return random.nextBoolean();
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}

package org.earshot.survey.studio.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.YesNo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line comes to the figure that it says, is written as it is read, and a wrong one says where. */
class FormulaTextTest {
    private static final Formula ZERO = new Formula.Constant(BigDecimal.ZERO);
    private static final FormulaText TEXT = new FormulaText(
            new Instrument(
                    words("Rent"),
                    List.of("en"),
                    null,
                    null,
                    List.of(
                            number("rent"),
                            number("people"),
                            new YesNo("alone", Asking.of(words("Alone?")), null, null),
                            new MultipleChoice(
                                    "needs",
                                    Asking.of(words("Needs?")),
                                    List.of(
                                            new Choice("food", words("Food"), null, false),
                                            new Choice("bus-fare", words("Bus fare"), null, false))),
                            new ShortText("name", Asking.of(words("Name?"))),
                            new Calculated("share", Asking.of(words("Share")), ZERO, 2),
                            number("later")),
                    List.of()),
            "share");

    private static LocalizedText words(String english) {
        return LocalizedText.of("en", english);
    }

    private static NumberQuestion number(String id) {
        return new NumberQuestion(id, Asking.of(words(id)), BigDecimal.ZERO, BigDecimal.valueOf(10_000), 0, null);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{rent} / {people}; 300",
                "({rent} + 100) * 2 - {people}; 1997",
                "{rent} - {people} - 1; 896",
                "2 + 3 * 4; 14",
                "{later|5} + 1; ",
                "count({needs}) * 10; 20",
                "if({people} >= 3 and {alone} = no, 1, 0); 1",
                "if({needs} = 'bus-fare' or answered({name}), {rent}, 0); 900",
                "if(!{alone}, 7, 8); 7",
                "if({rent} > {people}, 1, 2); 1",
            })
    void aLineComesToTheFigureThatItSays(String line, BigDecimal figure) throws WrongFormula {
        Answers answers = new Answers(Map.of(
                "rent", new Answer.Amount(BigDecimal.valueOf(900)),
                "people", new Answer.Amount(BigDecimal.valueOf(3)),
                "alone", new Answer.Flag(false),
                "needs", new Answer.Many(List.of("food", "bus-fare"))));
        if (figure == null) {
            assertThrows(WrongFormula.class, () -> TEXT.read(line));
            return;
        }

        Formula read = TEXT.read(line);

        assertEquals(0, figure.compareTo(read.of(answers).orElseThrow()));
        assertEquals(read, TEXT.read(TEXT.write(read).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{rent} / {peple}; UNKNOWN; peple",
                "{later} + 1; UNKNOWN; later",
                "rent * 2; BRACES; rent",
                "{name} + 1; NO_NUMBER; name",
                "{rent|x}; UNREADABLE; x",
                "{rent} + ; UNREADABLE; ",
                "({rent} + 1; UNREADABLE; ",
                "{rent} + 1); UNREADABLE; )",
                "{rent} + * 2; UNREADABLE; *",
                "{rent; UNREADABLE; {rent",
                "{rent} # 2; UNREADABLE; #",
                "mean({rent}); FUNCTION; mean",
                "if({needs} = 'rent', 1, 0); ANSWER; rent",
                "if({alone} > 3, 1, 0); ANSWER; 3",
                "'words'; NOT_HELD; 'words'",
            })
    void aWrongLineSaysWhereAndWhy(String line, WrongFormula.Reason reason, String part) {
        WrongFormula wrong = assertThrows(WrongFormula.class, () -> TEXT.read(line));

        assertEquals(reason, wrong.reason());
        assertEquals(Optional.ofNullable(part).orElse(""), line.substring(wrong.from(), wrong.to()));
    }

    @Property
    void whatALineCanSayIsReadAgainAsItWas(@ForAll("formulas") Formula formula) throws WrongFormula {
        Optional<String> line = TEXT.write(formula);

        if (line.isPresent()) {
            assertEquals(formula, TEXT.read(line.get()));
        }
    }

    @Property
    void anyLineIsReadOrSaysWhereItGoesWrong(@ForAll String line) {
        try {
            TEXT.read(line);
        } catch (WrongFormula wrong) {
            assertEquals(
                    line,
                    line.substring(0, wrong.from())
                            + line.substring(wrong.from(), wrong.to())
                            + line.substring(wrong.to()));
        }
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return formulas(4);
    }

    private static Arbitrary<Formula> formulas(int depth) {
        Arbitrary<Formula> leaves = Arbitraries.of(
                new Formula.Constant(BigDecimal.valueOf(25, 1)),
                new Formula.Constant(BigDecimal.valueOf(-1)),
                new Formula.Value("rent", null),
                new Formula.Value("people", BigDecimal.ONE),
                new Formula.Chosen("needs"));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Formula> parts = formulas(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                parts.list().ofMinSize(1).ofMaxSize(3).map(Formula.Sum::new),
                parts.list().ofMinSize(1).ofMaxSize(3).map(Formula.Product::new),
                parts.tuple2().map(two -> new Formula.Quotient(two.get1(), two.get2())),
                parts.tuple2()
                        .map(two -> new Formula.When(
                                new Condition.All(List.of(
                                        new Condition.Not(new Condition.Is("needs", "bus-fare")),
                                        new Condition.AnyOf(List.of(
                                                new Condition.Is("alone", "true"),
                                                new Condition.AtLeast("rent", BigDecimal.TEN),
                                                new Condition.Answered("name"))))),
                                two.get1(),
                                two.get2())));
    }
}

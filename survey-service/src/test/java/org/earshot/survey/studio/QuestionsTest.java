package org.earshot.survey.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Instrument ABC = Wording.begun("Abc", "en");

    private static Instrument asking(String... ids) {
        Instrument instrument = ABC;
        for (String id : ids) {
            instrument =
                    Questions.added(instrument, new YesNo(id, Asking.of(LocalizedText.of("en", id)), null, null), "");
        }
        return instrument;
    }

    private static List<String> order(Instrument instrument) {
        return instrument.questions().stream().map(Question::id).toList();
    }

    @Test
    void questionsMoveAndStayAtTheEnds() {
        Instrument abc = asking("a", "b", "c");

        assertEquals(List.of("a", "c", "b"), order(Questions.moved(abc, "b", 1)));
        assertEquals(abc, Questions.moved(abc, "a", -1));
        assertEquals(List.of("c", "a", "b"), order(Questions.placed(abc, "c", 1)));
        assertEquals(abc, Questions.moved(abc, "nobody", 1));
    }

    @Test
    void aStepOverTheEdgeOfARepeatLeadsIntoItAndOutOfIt() {
        Instrument repeated = Repeats.begun(asking("a", "b", "c", "d"), "Child", "b", "c");

        assertEquals(List.of("b", "c"), within(repeated));
        assertEquals(List.of("b"), within(Questions.moved(repeated, "c", 1)));
        assertEquals(List.of("c"), within(Questions.moved(repeated, "b", -1)));
        assertEquals(List.of("b", "c", "d"), within(Questions.moved(repeated, "d", -1)));
        assertEquals(List.of("a", "b", "c"), within(Questions.moved(repeated, "a", 1)));
        assertEquals(List.of("c", "b"), within(Questions.moved(repeated, "b", 1)));
        for (String id : List.of("a", "b", "c", "d")) {
            assertEquals(
                    List.of("a", "b", "c", "d"),
                    order(Questions.moved(repeated, id, 1)).stream().sorted().toList());
        }
    }

    @Test
    void whatIsPutElsewhereLeavesItsRepeatAndWhatIsPutBetweenComesIntoIt() {
        Instrument repeated = Repeats.begun(asking("a", "b", "c", "d"), "Child", "b", "c");

        assertEquals(List.of("c"), within(Questions.placed(repeated, "b", 4)));
        assertEquals(List.of("b", "d", "c"), within(Questions.placed(repeated, "d", 3)));
        assertEquals(List.of("b", "b-2", "c"), within(Questions.duplicated(repeated, "b")));
        assertEquals(List.of("b"), within(Questions.removed(repeated, "c")));
        assertEquals(
                List.of(),
                Questions.removed(Questions.removed(repeated, "c"), "b").repeats());
    }

    @Test
    void aRepeatIsCountedByTheNumberBeforeItAndSaidByItsForm() {
        Question many = new NumberQuestion(
                "many",
                Asking.of(LocalizedText.of("en", "How many?")),
                BigDecimal.ZERO,
                BigDecimal.valueOf(6),
                0,
                null);
        Instrument repeated = Repeats.begun(
                Questions.added(Questions.added(ABC, many, ""), line("name"), "many"), "Child", "name", "name");

        assertEquals("many", repeated.repeats().get(0).count());
        assertEquals(6, repeated.repeats().get(0).most());
        assertEquals(List.of(), InstrumentCheck.check(repeated));

        Instrument asked = Repeats.entered(
                repeated,
                "child",
                new Sent(
                        Map.of(
                                "title.en", List.of("Kid"),
                                "times", List.of("another"),
                                "another.en", List.of("Is there another?"),
                                "most", List.of("3")),
                        List.of("en")));
        Repeat kid = asked.repeats().get(0);
        assertEquals(
                new Repeat(
                        "child",
                        LocalizedText.of("en", "Kid"),
                        null,
                        List.of("name"),
                        3,
                        null,
                        LocalizedText.of("en", "Is there another?"),
                        null),
                kid);
        assertEquals(List.of(), Repeats.ended(asked, "child").repeats());
        assertThrows(
                NotUnderstood.class,
                () -> Repeats.entered(repeated, "child", new Sent(Map.of("most", List.of("21")), List.of("en"))));
    }

    private static List<String> within(Instrument instrument) {
        return instrument.repeats().get(0).questions();
    }

    private static Question line(String id) {
        return new ShortText(id, Asking.of(LocalizedText.of("en", id)));
    }

    @Test
    void aCopyFollowsItsOriginalUnderAnIdOfItsOwn() {
        assertEquals(List.of("a", "a-2", "b"), order(Questions.duplicated(asking("a", "b"), "a")));
    }

    @Test
    void aQuestionThatSomebodyElseChangedIsNotOverwritten() {
        Instrument before = asking("a");
        String seen = Questions.mark(before.questions().get(0));
        Instrument changed = Questions.entered(before, "a", seen, sent(Map.of("text.en", List.of("Other words"))));

        assertThrows(ChangedMeanwhile.class, () -> Questions.entered(changed, "a", seen, sent(Map.of())));
        assertThrows(ChangedMeanwhile.class, () -> Questions.entered(changed, "gone", seen, sent(Map.of())));
    }

    @Test
    void aConditionIsAddedAsARowThatMakesSenseAndThenChanged() {
        Instrument before = asking("a", "b");

        Instrument added = entered(before, "b", Map.of("when.added", List.of("a")));
        assertEquals(new Condition.Is("a", "true"), condition(added, "b"));

        Instrument changed = entered(
                added,
                "b",
                Map.of(
                        "when.added", List.of(""),
                        "when.question", List.of("a"),
                        "when.relation", List.of("IS_NOT"),
                        "when.value", List.of("false")));
        assertEquals(new Condition.Not(new Condition.Is("a", "false")), condition(changed, "b"));

        Instrument taken = entered(
                changed,
                "b",
                Map.of(
                        "when.added", List.of(""),
                        "when.question", List.of("a"),
                        "when.relation", List.of(""),
                        "when.value", List.of("false")));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(taken.question("b").orElseThrow().asking().showWhen()));
    }

    @Test
    void aConditionThatRowsCannotSayStaysUntilItIsDropped() {
        Condition nested = new Condition.Not(new Condition.All(List.of(new Condition.Answered("a"))));
        Asking asked = new Asking(LocalizedText.of("en", "b"), null, false, false, nested, null);
        Instrument before = Questions.added(asking("a"), new ShortText("b", asked), "");

        assertEquals(Optional.empty(), ConditionRows.of(nested, List.of()));
        assertEquals(nested, condition(entered(before, "b", Map.of()), "b"));
        Instrument dropped = entered(before, "b", Map.of("when.dropped", List.of("yes")));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(dropped.question("b").orElseThrow().asking().showWhen()));
    }

    @Test
    void rowsSayTheConditionThatTheyWereMadeFrom() {
        List<Question> known = List.of(several("m"), day("from"), day("until"));
        Condition both = new Condition.Several(2, List.of(new Condition.Is("m", "x"), new Condition.Is("m", "y")));
        for (Condition condition : List.of(
                both,
                new Condition.Not(both),
                new Condition.NotBelow("until", "from"),
                new Condition.NotBelow("from", "until"),
                new Condition.Is("a", "x"),
                new Condition.AtLeast("a", BigDecimal.ONE),
                new Condition.AnyOf(List.of(new Condition.Answered("a"), new Condition.AtMost("b", BigDecimal.TEN))),
                new Condition.All(List.of(
                        new Condition.Not(new Condition.Answered("a")),
                        new Condition.Not(new Condition.Is("b", "y")))))) {
            assertEquals(
                    condition,
                    Objects.requireNonNull(
                            ConditionRows.of(condition, known).orElseThrow().condition(known)));
        }
    }

    @Test
    void notBothOfTwoIsReadAsEitherNot() {
        Condition both = new Condition.All(List.of(new Condition.Is("m", "x"), new Condition.Is("m", "y")));

        assertEquals(
                new Condition.AnyOf(List.of(
                        new Condition.Not(new Condition.Is("m", "x")), new Condition.Not(new Condition.Is("m", "y")))),
                ConditionRows.of(new Condition.Not(both), List.of())
                        .orElseThrow()
                        .condition(List.of()));
    }

    @Test
    void aConstraintIsAddedWithItsWordsThenChangedAndTakenAway() {
        Instrument before = Questions.added(asking("a"), several("m"), "");

        Instrument added = entered(before, "m", Map.of("must.added", List.of("count:m")));
        assertEquals(
                "[Not[of=Several[count=4, of=[Is[question=m, value=x], Is[question=m, value=y]]]]]",
                constraints(added).stream().map(Constraint::must).toList().toString());

        Map<String, List<String>> one = new HashMap<>(Map.of(
                "must.added", List.of(""),
                "must", List.of("0"),
                "must.0.added", List.of("a"),
                "must.0.question", List.of("m"),
                "must.0.relation", List.of("CHOSEN_AT_MOST"),
                "must.0.value", List.of("1"),
                "must.0.message.en", List.of("One, please.")));
        Instrument changed = entered(added, "m", one);
        assertEquals(
                List.of(new Constraint(
                        new Condition.All(List.of(
                                new Condition.Not(new Condition.Several(
                                        2, List.of(new Condition.Is("m", "x"), new Condition.Is("m", "y")))),
                                new Condition.Is("a", "true"))),
                        LocalizedText.of("en", "One, please."))),
                constraints(changed));
        assertEquals(constraints(changed), constraints(entered(changed, "m", Map.of())), "a form without them");

        one.put("must.0.dropped", List.of("yes"));
        assertEquals(List.of(), constraints(entered(changed, "m", one)));
    }

    @Test
    void aConstraintThatRowsCannotSayIsKept() {
        Condition nested = new Condition.Not(new Condition.All(List.of(new Condition.Answered("a"))));
        Question held = several("m");
        Instrument before = Questions.added(
                asking("a"),
                held.with(
                        "m",
                        held.asking().constrained(List.of(new Constraint(nested, LocalizedText.of("en", "Not so."))))),
                "");
        Map<String, List<String>> form = Map.of(
                "must.added", List.of(""),
                "must", List.of("0"),
                "must.0.kept", List.of(ConstraintRows.mark(nested)),
                "must.0.message.en", List.of("Not like this."));

        assertEquals(
                List.of(new Constraint(nested, LocalizedText.of("en", "Not like this."))),
                constraints(entered(before, "m", form)));
    }

    private static List<Constraint> constraints(Instrument instrument) {
        return instrument.question("m").orElseThrow().asking().constraints();
    }

    private static Question several(String id) {
        return new MultipleChoice(
                id,
                Asking.of(LocalizedText.of("en", id)),
                Stream.of("x", "y")
                        .map(choice -> new Choice(choice, LocalizedText.of("en", choice), null, false))
                        .toList());
    }

    private static Question day(String id) {
        return new DateQuestion(id, Asking.of(LocalizedText.of("en", id)), null, null);
    }

    @Test
    void aLanguageGoesWithAllThatIsWrittenInIt() {
        Instrument both = Wording.withLanguage(
                Questions.added(
                        ABC,
                        new Info("i", Asking.of(LocalizedText.of("en", "Hello").with("es", "Hola"))),
                        ""),
                "es");

        assertEquals(List.of("en", "es"), both.languages());
        Instrument one = Wording.withoutLanguage(both, "es");
        assertEquals(
                Map.of("en", "Hello"), one.questions().get(0).asking().text().byLanguage());
        assertEquals(one, Wording.withoutLanguage(one, "en"), "the last language stays");
    }

    private static Instrument entered(Instrument instrument, String id, Map<String, List<String>> fields) {
        String seen = Questions.mark(instrument.question(id).orElseThrow());
        return Questions.entered(instrument, id, seen, sent(fields));
    }

    private static Sent sent(Map<String, List<String>> fields) {
        return new Sent(fields, List.of("en"));
    }

    private static Condition condition(Instrument instrument, String id) {
        return Objects.requireNonNull(
                instrument.question(id).orElseThrow().asking().showWhen());
    }
}

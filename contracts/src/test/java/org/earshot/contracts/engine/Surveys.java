package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;

/** A small language for instruments in tests. */
final class Surveys {
    private Surveys() {}

    static Instrument instrument(Question... questions) {
        return new Instrument(text("Check-in"), List.of("en"), null, null, Arrays.asList(questions), List.of());
    }

    static Instrument scored(Score score, Question... questions) {
        return new Instrument(text("Check-in"), List.of("en"), null, null, Arrays.asList(questions), List.of(score));
    }

    static Question yesNo(String id) {
        return new YesNo(id, Asking.of(text(id)), List.of(), List.of());
    }

    static Question yesNo(String id, Condition showWhen) {
        return new YesNo(id, shownWhen(id, showWhen), List.of(), List.of());
    }

    static Question yesNoAbout(String need) {
        return new YesNo("about", Asking.of(text("about")), List.of(new NeedMapping(need, 1)), List.of());
    }

    static Question rating(String id, NumericNeed... needs) {
        return new Rating(id, Asking.of(text(id)), text("low"), text("high"), Arrays.asList(needs));
    }

    static Question number(String id, int min, int max, int decimals) {
        return new NumberQuestion(
                id, Asking.of(text(id)), BigDecimal.valueOf(min), BigDecimal.valueOf(max), decimals, List.of());
    }

    static Question one(String id, Choice... choices) {
        return new SingleChoice(id, Asking.of(text(id)), Arrays.asList(choices), null);
    }

    static Question stating(String dimension, String id) {
        return new SingleChoice(id, Asking.of(text(id)), List.of(choice("a"), choice("b")), dimension);
    }

    static Question many(String id, Choice... choices) {
        return new MultipleChoice(id, Asking.of(text(id)), Arrays.asList(choices));
    }

    static Question line(String id) {
        return new ShortText(id, Asking.of(text(id)));
    }

    static Choice choice(String id, NeedMapping... needs) {
        return new Choice(id, text(id), Arrays.asList(needs), false);
    }

    static Asking shownWhen(String id, Condition showWhen) {
        return new Asking(text(id), null, false, false, showWhen, null);
    }

    static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    static Condition is(String question, String value) {
        return new Condition.Is(question, value);
    }

    static Condition atLeast(String question, double value) {
        return new Condition.AtLeast(question, BigDecimal.valueOf(value));
    }

    static Condition atMost(String question, double value) {
        return new Condition.AtMost(question, BigDecimal.valueOf(value));
    }

    static Condition all(Condition... of) {
        return new Condition.All(Arrays.asList(of));
    }

    static Condition not(Condition of) {
        return new Condition.Not(of);
    }
}

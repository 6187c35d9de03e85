package org.earshot.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.jspecify.annotations.Nullable;

/** A needs check-in of ten questions, and answers to it of about one kilobyte. */
public final class CheckIn {
    /** The need that {@link #answers} can be told to shift. */
    public static final String FOOD = "food-insecurity";

    private static final int WORDS = 60;
    private static final List<String> VOCABULARY = List.of(
            "family",
            "week",
            "bus",
            "school",
            "work",
            "kitchen",
            "friends",
            "evening",
            "rent",
            "doctor",
            "garden",
            "hours",
            "neighbour",
            "winter",
            "help",
            "talk");

    private CheckIn() {}

    /** The instrument, in English. */
    public static Instrument instrument() {
        List<Question> questions = List.of(
                dimension("language-at-home", "language", "en", "es", "ar"),
                dimension("age", "age", "under-18", "18-29", "30-59", "60-plus"),
                new SingleChoice(
                        "food",
                        Asking.of(en("In the last month, did you worry that food would run out?")),
                        List.of(
                                choice("often", new NeedMapping(FOOD, 1)),
                                choice("sometimes", new NeedMapping(FOOD, 0.5)),
                                choice("never", null)),
                        null),
                yesNo("housing", "Do you worry about losing your home?", "housing-instability"),
                yesNo(
                        "transport",
                        "Did you miss something because you could not get there?",
                        "transportation-insecurity"),
                new Rating(
                        "stress",
                        Asking.of(en("How stressed were you this week?")),
                        en("not at all"),
                        en("very much"),
                        List.of(new NumericNeed("stress", 0, 10, 7))),
                new Rating(
                        "company",
                        Asking.of(en("How much company did you have?")),
                        en("none"),
                        en("plenty"),
                        List.of(new NumericNeed("social-connection", 10, 0, 3))),
                new MultipleChoice(
                        "bills",
                        Asking.of(en("Which of these were hard to pay?")),
                        List.of(
                                choice("energy", new NeedMapping("utility-insecurity", 1)),
                                choice("debts", new NeedMapping("financial-insecurity", 1)),
                                new Choice("none", en("None of these"), null, true))),
                new NumberQuestion(
                        "household",
                        Asking.of(en("How many people live with you?")),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(20),
                        0,
                        null),
                new LongText("words", Asking.of(en("What else should we know?"))));
        return new Instrument(en("Check-in"), List.of("en"), null, null, questions, null);
    }

    /**
     * Answers to all ten questions.
     *
     * @param foodShare how likely it is that they tell of food insecurity
     */
    public static Map<String, Object> answers(RandomGenerator random, double foodShare) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("language-at-home", pick(random, "en", "en", "es", "ar"));
        answers.put("age", pick(random, "under-18", "18-29", "30-59", "60-plus"));
        answers.put("food", random.nextDouble() < foodShare ? pick(random, "often", "sometimes") : "never");
        answers.put("housing", random.nextDouble() < 0.2);
        answers.put("transport", random.nextDouble() < 0.25);
        answers.put("stress", random.nextInt(11));
        answers.put("company", random.nextInt(11));
        answers.put("bills", List.of(pick(random, "energy", "debts", "none", "none")));
        answers.put("household", random.nextInt(8));
        answers.put("words", words(random));
        return answers;
    }

    private static String words(RandomGenerator random) {
        StringBuilder words = new StringBuilder("We");
        for (int i = 0; i < WORDS; i++) {
            words.append(' ').append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return words.toString();
    }

    private static String pick(RandomGenerator random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static SingleChoice dimension(String id, String dimension, String... groups) {
        List<Choice> choices =
                List.of(groups).stream().map(g -> choice(g, null)).toList();
        return new SingleChoice(id, Asking.of(en("Which " + dimension + "?")), choices, dimension);
    }

    private static YesNo yesNo(String id, String text, String need) {
        return new YesNo(id, Asking.of(en(text)), List.of(new NeedMapping(need, 1)), null);
    }

    private static Choice choice(String id, @Nullable NeedMapping need) {
        return new Choice(id, en(id), need == null ? null : List.of(need), false);
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}

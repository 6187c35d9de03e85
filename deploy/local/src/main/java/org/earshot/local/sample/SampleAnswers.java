package org.earshot.local.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What one person answers in one week to the sample's instrument. Answers are spread evenly within each kind of person
 * (an additive recurrence with the golden ratio) instead of drawn independently, so that the only shifts in the sample
 * are those that were put there.
 */
final class SampleAnswers {
    private static final double GOLDEN = 0.6180339887498949;
    private static final double RATHER_NOT_SAY = 0.03;
    private static final double SKIP = 0.02;
    private static final double WRITES = 0.05;
    private static final int WRITE_TOO = 8; // of a hundred, beside those drawn
    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "The evening hours are what makes it possible for us to come.",
                    "Thank you for asking.",
                    "Please keep the Saturday pickup.",
                    "By the end of the month there is no food left for the kids.",
                    "The bus stops running before your office closes.",
                    "We cannot pay the rent and the landlord will not wait.",
                    "I feel alone since we moved, a group to talk would help.",
                    "Winter coats for my two boys would help us most."),
            "es",
            List.of(
                    "Este mes todo subió de precio y no alcanza.",
                    "Gracias por preguntar en español.",
                    "Sería bueno que abrieran los sábados.",
                    "A fin de mes ya no hay comida para los niños.",
                    "El autobús no llega hasta su oficina.",
                    "Nos subieron la renta otra vez.",
                    "No alcanza para la despensa, mis hijos comen en la escuela."),
            "ar",
            List.of(
                    "شكرًا لأنكم تسألون.",
                    "نحتاج إلى مواعيد في المساء.",
                    "الطعام لا يكفينا إلى آخر الشهر.",
                    "لا أتكلم الإنجليزية وأحتاج إلى مترجم."));

    private final Random random;
    private final SampleRates rates;
    private final Map<String, Double> spread = new HashMap<>();

    SampleAnswers(Random random, SampleRates rates) {
        this.random = random;
        this.rates = rates;
    }

    Map<String, Object> of(Person person, LocalDate week) {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "food", graded(states("food", person, rates.food(person, week)), "often", "sometimes", "never"));
        Object food = answers.get("food");
        if ("often".equals(food) || "sometimes".equals(food)) {
            answers.put("food-help", List.of(random.nextBoolean() ? "parcel" : "voucher"));
        }
        put(answers, "home", graded(states("home", person, rates.home(person, week)), "no-place", "worried", "sure"));
        put(answers, "ride", states("ride", person, rates.ride(person, week)));
        put(
                answers,
                "bills",
                graded(states("bills", person, rates.bills(person, week)), "very", "somewhat", "not-hard"));
        boolean strained = states("stress", person, rates.stress(person, week));
        put(answers, "stress", strained ? 7 + random.nextInt(4) : random.nextInt(7));
        put(
                answers,
                "company",
                graded(states("company", person, rates.company(person, week)), "no", "sometimes", "yes"));
        write(answers, person, week);
        put(answers, "age", person.ageBand().choice());
        return answers;
    }

    /** Some write, and some of them agree that others may read it. */
    private void write(Map<String, Object> answers, Person person, LocalDate week) {
        List<String> words = WORDS.getOrDefault(person.language(), List.of(""));
        int turn = Math.floorMod((person.participantId() + week.toString()).hashCode(), 1000);
        if (random.nextDouble() < WRITES) {
            answers.put("more", words.get(random.nextInt(words.size())));
        } else if (turn % 100 < WRITE_TOO) {
            answers.put("more", words.get(turn / 100 % words.size()));
        }
        if (answers.containsKey("more")) {
            answers.put("may-quote", turn % 2 == 0);
        }
    }

    private boolean states(String question, Person person, double share) {
        String kind = question + person.program() + person.site() + person.language() + person.ageBand();
        double place = spread.merge(kind, random.nextDouble(), (last, unused) -> (last + GOLDEN) % 1);
        return place < share;
    }

    private String graded(boolean states, String worst, String some, String none) {
        if (!states) {
            return none;
        }
        return random.nextDouble() < 0.4 ? worst : some;
    }

    private void put(Map<String, Object> answers, String question, Object answer) {
        double where = random.nextDouble();
        if (where < RATHER_NOT_SAY) {
            answers.put(question, Map.of("ratherNotSay", true));
        } else if (where >= RATHER_NOT_SAY + SKIP) {
            answers.put(question, answer);
        }
    }
}

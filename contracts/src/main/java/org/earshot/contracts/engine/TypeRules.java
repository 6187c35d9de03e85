package org.earshot.contracts.engine;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;

/** What only one type of question can get wrong. */
final class TypeRules {
    /** Below it stand the codes of exports for what was not answered; beyond, tables of three digits. */
    private static final int LEAST_POINT = -90;

    private static final int MOST_POINT = 999;
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");

    private TypeRules() {}

    static void check(Question question, String pointer, Findings findings) {
        if (question instanceof Scale scale) {
            points(scale.points(), pointer + "/points", findings);
        }
        if (question instanceof Matrix matrix) {
            points(matrix.points(), pointer + "/points", findings);
        }
        if (question instanceof Calculated calculated
                && (calculated.decimals() < 0 || calculated.decimals() > InstrumentCheck.MAX_DECIMALS)) {
            findings.error(
                    pointer + "/decimals",
                    "bad-decimals",
                    "a figure cannot have " + calculated.decimals() + " decimals",
                    "Choose 0 to " + InstrumentCheck.MAX_DECIMALS + ".",
                    String.valueOf(InstrumentCheck.MAX_DECIMALS));
        }
        if (question instanceof Calculated calculated
                && calculated.formula() instanceof Formula.Sum sum
                && sum.of().isEmpty()) {
            findings.error(
                    pointer + "/formula",
                    "no-formula",
                    "nothing is calculated yet",
                    "Write the formula, or remove the figure.");
        }
        words(question.choices(), pointer + "/choices", findings);
        if (question instanceof Ranking ranking) {
            places(ranking, pointer, findings);
        }
        if (question instanceof TimeQuestion time) {
            bounds(time, pointer, findings);
        }
        if (question instanceof ContactQuestion contact) {
            region(contact, pointer, findings);
        }
    }

    private static void points(List<Scale.Point> points, String pointer, Findings findings) {
        if (points.size() < 2) {
            findings.error(
                    pointer, "too-few-choices", "there is nothing to choose between", "Offer at least two points.");
        }
        findings.atMost(InstrumentCheck.MAX_CHOICES, points.size(), pointer, "points");
        Set<Integer> values = new HashSet<>();
        for (int i = 0; i < Math.min(points.size(), InstrumentCheck.MAX_CHOICES); i++) {
            int value = points.get(i).value();
            if (value < LEAST_POINT || value > MOST_POINT) {
                findings.error(
                        pointer + "/" + i + "/value",
                        "bad-value",
                        "a point cannot stand for " + value,
                        "Choose " + LEAST_POINT + " to " + MOST_POINT + ".",
                        String.valueOf(LEAST_POINT),
                        String.valueOf(MOST_POINT));
            }
            if (!values.add(value)) {
                findings.error(
                        pointer + "/" + i + "/value",
                        "repeated-value",
                        "an earlier point stands for the same number",
                        "Give each point its own number.");
            }
        }
    }

    private static void places(Ranking ranking, String pointer, Findings findings) {
        int choices = ranking.choices().size();
        if (ranking.places() < 1 || ranking.places() > Math.max(1, choices)) {
            findings.error(
                    pointer + "/places",
                    "bad-places",
                    "so many choices cannot be put in order",
                    "Choose 1 to " + Math.max(1, choices) + ".",
                    String.valueOf(Math.max(1, choices)));
        }
        for (int i = 0; i < Math.min(choices, InstrumentCheck.MAX_CHOICES); i++) {
            Choice choice = ranking.choices().get(i);
            if (choice.pleaseSay() || choice.exclusive()) {
                findings.error(
                        pointer + "/choices/" + i + (choice.pleaseSay() ? "/pleaseSay" : "/exclusive"),
                        "not-in-ranking",
                        "a choice that is put in order can neither stand alone nor ask for own words",
                        "Set it to false, or ask with another type of question.");
            }
        }
    }

    /** One field takes the words, so one choice may ask for them. */
    private static void words(List<Choice> choices, String pointer, Findings findings) {
        if (choices.stream().filter(Choice::pleaseSay).count() > 1) {
            findings.error(
                    pointer,
                    "several-please-say",
                    "several choices ask for own words, and there is one line for them",
                    "Let one of them ask.");
        }
    }

    private static void bounds(TimeQuestion time, String pointer, Findings findings) {
        LocalTime min = time.min();
        LocalTime max = time.max();
        if (min != null && max != null && min.isAfter(max)) {
            findings.error(
                    pointer + "/min", "min-above-max", "no answer lies between min and max", "Make min at most max.");
        }
    }

    private static void region(ContactQuestion contact, String pointer, Findings findings) {
        String region = contact.region();
        if (region != null && !REGION.matcher(region).matches()) {
            findings.error(
                    pointer + "/region",
                    "bad-region",
                    "this is no ISO 3166 code of a country",
                    "Write it as GB or MX, or leave it out.");
        }
    }
}

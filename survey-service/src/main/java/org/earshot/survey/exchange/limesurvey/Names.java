package org.earshot.survey.exchange.limesurvey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.Condition;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.jspecify.annotations.Nullable;

/**
 * What equations call questions: by code ({@code q1}, {@code q1_SQ2}) or by number of survey, group and question ({@code 7X1X12SQ2}), with
 * an attribute behind a point. A subquestion that is ticked is one choice of its question.
 */
final class Names {
    private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,12}X[0-9]{1,9}X([0-9]{1,12})(.{0,50})");
    private static final Pattern ATTRIBUTE = Pattern.compile("(.+?)\\.([A-Za-z]+)");

    private final Map<String, Known> questions = new HashMap<>();
    private final Map<String, Ref> options = new HashMap<>();

    /**
     * What a name means.
     *
     * @param ticked holds when this one choice was given; null when it is the question itself
     * @param whenHidden whether the name counts as empty where its question is not shown; without that the whole equation does not hold
     */
    record Ref(Known known, @Nullable Condition ticked, boolean whenHidden) {
        private Ref with(boolean hiddenToo) {
            return new Ref(known, ticked, hiddenToo);
        }

        /** Holds when anything was answered to it. */
        Condition answered() {
            return ticked == null ? new Condition.Answered(known.id()) : ticked;
        }
    }

    /** Remembers a question by its code and number; {@code ticks} are the ids of its choices by their subquestions' codes. */
    void add(String code, String number, Known question, Map<String, String> ticks) {
        questions.putIfAbsent(code, question);
        questions.putIfAbsent("#" + number, question);
        Map<String, String> each = new LinkedHashMap<>(ticks);
        each.forEach((sub, choice) -> {
            Ref ref = new Ref(question, new Condition.Is(question.id(), choice), false);
            options.putIfAbsent(code + "_" + sub, ref);
            options.putIfAbsent("#" + number + sub, ref);
        });
    }

    /** Remembers a question that is one of several lines or rows of another. */
    void addRow(String code, String number, String sub, Known question) {
        questions.putIfAbsent(code + "_" + sub, question);
        questions.putIfAbsent("#" + number + sub, question);
    }

    /** What is meant. */
    Ref of(String written) throws NotHeld {
        Matcher attribute = ATTRIBUTE.matcher(written);
        String name = attribute.matches() ? attribute.group(1) : written;
        String of = attribute.matches() ? attribute.group(2) : "";
        boolean whenHidden =
                switch (of) {
                    case "", "code", "value" -> false;
                    case "NAOK", "valueNAOK" -> true;
                    default -> throw new NotHeld(Beyond.ATTRIBUTE, of);
                };
        return find(name)
                .map(ref -> ref.with(whenHidden))
                .orElseThrow(() -> new NotHeld(Beyond.UNKNOWN_QUESTION, name));
    }

    private Optional<Ref> find(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        String known = numbered.matches() ? "#" + numbered.group(1) + numbered.group(2) : name;
        return Optional.ofNullable(options.get(known))
                .or(() -> Optional.ofNullable(questions.get(known)).map(question -> new Ref(question, null, false)));
    }

    /** The id of the question whose answer stands in braces in a text; empty for anything else. */
    String repeated(String written) {
        String name = written.replaceFirst("^INSERTANS:", "");
        Matcher attribute = ATTRIBUTE.matcher(name);
        boolean shown = attribute.matches() && attribute.group(2).equals("shown");
        try {
            Ref ref = of(shown ? attribute.group(1) : name);
            return ref.ticked() == null ? ref.known().id() : "";
        } catch (NotHeld other) {
            return "";
        }
    }
}

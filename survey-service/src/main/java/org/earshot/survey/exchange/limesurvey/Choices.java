package org.earshot.survey.exchange.limesurvey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;

/** The choices of a question, by their codes. */
final class Choices {
    /** What the program stores for the choice that takes own words. */
    static final String OTHER = "-oth-";

    private static final Set<String> SUBQUESTIONS = Set.of("subquestions", "SQ");

    private final Words words;
    private final Problems problems;

    Choices(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Of its answers, one of which is given. */
    Map<String, Choice> answers(Asked asked) {
        return of(asked, asked.answers(), Set.of());
    }

    /** Of its subquestions, each of which is ticked or not. */
    Map<String, Choice> ticks(Asked asked) {
        return of(
                asked,
                asked.subquestions(),
                Set.of(asked.attribute("exclude_all_others").split("[;,\\s]+", -1)));
    }

    private Map<String, Choice> of(Asked asked, Map<String, Part> parts, Set<String> alone) {
        Ids ids = new Ids();
        Map<String, Choice> choices = new LinkedHashMap<>();
        parts.forEach((code, part) -> {
            if (SUBQUESTIONS.contains(part.row().table()) && part.isConditional()) {
                problems.leaveOut(
                        part.row().where("relevance"),
                        part.row().text("relevance"),
                        FileFault.CHOICE_CONDITION_NOT_HELD);
            }
            String id = ids.add(code);
            choices.put(code, new Choice(id, words.or(part, code), null, alone.contains(code), codes(id, code), false));
        });
        if (asked.row().text("other").equalsIgnoreCase("Y")) {
            String id = ids.add("other");
            choices.put(OTHER, new Choice(id, words.or(asked.other(), "Other"), null, false, List.of(), true));
        }
        return choices;
    }

    /** What a question or a choice is called in the file. */
    static List<Code> codes(String id, String code) {
        return id.equals(code) || code.isBlank()
                ? List.of()
                : List.of(new Code(
                        Code.LIMESURVEY_CODE,
                        code.length() > Code.MAX_CHARS ? code.substring(0, Code.MAX_CHARS) : code,
                        null));
    }

    /** Their ids by their codes. */
    static Map<String, String> ids(Map<String, Choice> choices) {
        Map<String, String> ids = new LinkedHashMap<>();
        choices.forEach((code, choice) -> ids.put(code, choice.id()));
        return ids;
    }
}

package org.earshot.survey.exchange.fhir;

import java.util.Map;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** Elements of an item that nothing is made of. */
final class LeftOvers {
    private LeftOvers() {}

    /** Says of each that it is left out, and of a unit that it is not kept with the answer. */
    static void list(Item item, String pointer, Problems problems) {
        boolean figure = Kept.formula(item).isPresent();
        Map<String, Boolean> there = Map.of(
                "initial",
                item.initial() != null,
                "readOnly",
                Boolean.TRUE.equals(item.readOnly()) && !figure,
                "repeats",
                item.isRepeating() && !String.valueOf(item.type()).endsWith("choice"),
                "hidden",
                item.extension(Urls.HIDDEN).map(Extension::valueBoolean).orElse(false) && !figure);
        Map<String, String> why = Map.of(
                "initial", "no answer is filled in beforehand: one that is there is easily left standing",
                "readOnly", "a question that is asked can be answered",
                "repeats", "one answer can be given, not several",
                "hidden", "a question that is there is shown");
        there.forEach((element, is) -> {
            if (is) {
                problems.leaveOut(
                        Where.pointer(pointer + "/" + element),
                        item.linkId(),
                        element + "-not-held",
                        why.getOrDefault(element, ""),
                        "Nothing to do, unless others rely on it.");
            }
        });
        item.extension(Urls.UNIT)
                .ifPresent(unit -> problems.note(
                        Where.pointer(pointer + "/extension"),
                        item.linkId(),
                        "unit",
                        "an answer is a bare number, without a unit",
                        "Name the unit in the question."));
    }
}

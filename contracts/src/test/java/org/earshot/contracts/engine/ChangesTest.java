package org.earshot.contracts.engine;

import static org.earshot.contracts.engine.Surveys.choice;
import static org.earshot.contracts.engine.Surveys.instrument;
import static org.earshot.contracts.engine.Surveys.is;
import static org.earshot.contracts.engine.Surveys.line;
import static org.earshot.contracts.engine.Surveys.number;
import static org.earshot.contracts.engine.Surveys.one;
import static org.earshot.contracts.engine.Surveys.rating;
import static org.earshot.contracts.engine.Surveys.text;
import static org.earshot.contracts.engine.Surveys.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.earshot.contracts.engine.Arbitrary.Sheet;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of an edit, and of which edits their author has to say whether the question still means the same. */
class ChangesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void an_edit_is_told_part_by_part(String label, Question before, Question after, String parts, boolean asks) {
        List<Change> changes = Changes.between(instrument(before), instrument(after));

        assertEquals(
                List.of(parts + " " + asks),
                changes.stream()
                        .map(change ->
                                change.parts().stream().map(Change.Part::name).toList() + " " + change.asksForMeaning())
                        .toList());
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("another wording", asked("Food?"), asked("Enough food?"), "[text/en]", true),
                Arguments.of("a translation", asked("Food?"), translated("Food?", "¿Comida?"), "[text/es]", false),
                Arguments.of("a condition", yesNo("q"), yesNo("q", is("q", "true")), "[showWhen]", false),
                Arguments.of("another type", yesNo("q"), line("q"), "[type]", true),
                Arguments.of("other bounds", number("q", 0, 5, 0), number("q", 0, 9, 0), "[bounds]", true),
                Arguments.of(
                        "another choice",
                        one("q", choice("a"), choice("b")),
                        one("q", choice("a"), choice("b"), choice("c")),
                        "[choices/c/label/en]",
                        true),
                Arguments.of(
                        "another mapping",
                        one("q", choice("a"), choice("b")),
                        one("q", choice("a", new NeedMapping("stress", 1)), choice("b")),
                        "[choices/a/needs]",
                        true));
    }

    @Test
    void what_was_added_and_removed_is_told_too() {
        List<Change> changes = Changes.between(instrument(yesNo("a"), yesNo("b")), instrument(rating("c"), yesNo("b")));

        assertEquals(
                List.of("c ADDED", "a REMOVED"),
                changes.stream()
                        .map(change -> change.question() + " " + change.kind())
                        .toList());
    }

    @Domain(Arbitrary.class)
    @Property(tries = 300)
    void nothing_changed_from_an_instrument_to_itself(@ForAll Sheet sheet) {
        assertEquals(List.of(), Changes.between(sheet.instrument(), sheet.instrument()));
    }

    private static Question asked(String english) {
        return new YesNo("q", Asking.of(text(english)), null, null);
    }

    private static Question translated(String english, String spanish) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", english);
        both.put("es", spanish);
        return new YesNo("q", Asking.of(new LocalizedText(both)), null, null);
    }
}

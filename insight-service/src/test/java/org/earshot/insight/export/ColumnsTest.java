package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aNewVersionAddsColumnsAndMovesNone() {
        List<String> before = names(Codebook.of(Survey.firstVersion(), Set.of(), true, true));

        List<String> after = names(Survey.codebook());

        assertEquals(before, after.stream().filter(before::contains).toList());
        assertEquals(
                List.of("q_help__advice", "q_new_here"),
                after.stream().filter(name -> !before.contains(name)).toList());
    }

    @Test
    void aChoiceKeepsItsCodeWhenAnotherIsPutBeforeIt() {
        Column housing = column("q_housing");

        assertEquals(
                Map.of("own", 1, "rent", 2, "street", 3),
                Map.of("own", code(housing, "own"), "rent", code(housing, "rent"), "street", code(housing, "street")));
    }

    @Test
    void notShownNotAnsweredAndRatherNotSayAreThreeThings() {
        Exported response = Survey.response(
                1,
                1,
                Map.of("safe", new Answer.RatherNotSay(), "housing", new Answer.Skipped(), "stress", Answer.of(3)));

        assertEquals(Missing.RATHER_NOT_SAY, cell("q_safe", response).missing());
        assertEquals(Missing.NOT_ANSWERED, cell("q_housing", response).missing());
        assertEquals(Missing.NOT_ANSWERED, cell("q_help__food", response).missing());
        assertEquals(Missing.NOT_SHOWN, cell("q_why", response).missing());
        assertEquals(Missing.NOT_SHOWN, cell("q_new_here", response).missing());
        assertEquals(Missing.NOT_SHOWN, cell("q_help__advice", response).missing());
        assertEquals(-99, Missing.NOT_SHOWN.code());
    }

    @Test
    void anAnswerToAQuestionThatIsNotShownAnyMoreDoesNotCount() {
        Exported response = Survey.response(1, 1, Map.of("stress", Answer.of(2), "why", Answer.of("rent")));

        assertEquals(Missing.NOT_SHOWN, cell("q_why", response).missing());
    }

    @Test
    void eachChoiceOfSeveralHasAColumn() {
        Exported response = Survey.response(1, 2, Map.of("help", Answer.of(List.of("cash"))));

        assertEquals("1", cell("q_help__cash", response).words(false, "en"));
        assertEquals("0", cell("q_help__food", response).words(false, "en"));
        assertEquals("No", cell("q_help__advice", response).words(true, "en"));
    }

    @Test
    void labelsComeInTheLanguageThatWasChosen() {
        Exported response = Survey.response(1, 1, Map.of("housing", Answer.of("rent")));

        Cell cell = new Rows(Survey.codebook(), "es", place -> "", path -> "https://listen" + path)
                .of(response)
                .get(names(Survey.codebook()).indexOf("q_housing"));

        assertEquals("rent (es)", cell.words(true, "es"));
        assertEquals("2", cell.words(false, "es"));
    }

    @Test
    void ownWordsAreTakenAlongOnlyWhenAskedFor() {
        assertFalse(names(Codebook.of(Survey.bothVersions(), Set.of(), false, false))
                .contains("q_why"));
        assertTrue(names(Survey.codebook()).contains("q_why"));
    }

    @Test
    void aQuestionWithAnUrgentRuleIsInNoExport() {
        Codebook codebook = Codebook.of(Survey.bothVersions(), Set.of("safe"), true, true);

        assertFalse(names(codebook).contains("q_safe"));
        assertTrue(CodebookLines.of(codebook, "en").stream()
                .anyMatch(line -> line.get(1).equals("safe") && line.get(3).startsWith("left out")));
    }

    private static Cell cell(String column, Exported response) {
        Codebook codebook = Survey.codebook();
        return new Rows(codebook, "en", place -> "North", path -> "https://listen" + path)
                .of(response)
                .get(names(codebook).indexOf(column));
    }

    private static Column column(String name) {
        return Survey.codebook().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int code(Column column, String choice) {
        Column.Value value = column.values().get(choice);
        return value == null ? 0 : value.code();
    }

    private static List<String> names(Codebook codebook) {
        return codebook.columns().stream().map(Column::name).toList();
    }
}

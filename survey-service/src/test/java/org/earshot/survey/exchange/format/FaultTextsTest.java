package org.earshot.survey.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.json.InstrumentJson;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a file is told in every language of the console. */
class FaultTextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d|because)}");

    @Test
    void everyFaultIsToldInEveryLanguageOfTheConsoleWithTheSameValues() {
        for (PageLanguage language : PageLanguage.values()) {
            for (String key : keys().toList()) {
                String text = FaultTexts.in(language.tag()).text(key);
                assertTrue(!text.isBlank(), key + " in " + language);
                assertEquals(values(FaultTexts.ENGLISH.text(key)), values(text), key + " in " + language);
            }
        }
    }

    @Test
    void nothingIsToldOfWhatIsNoFault() throws IOException {
        for (PageLanguage language : PageLanguage.values()) {
            Properties texts = new Properties();
            try (InputStream file = FaultTexts.class.getResourceAsStream("faults_" + language.tag() + ".properties")) {
                texts.load(file);
            }

            assertEquals(new TreeSet<>(keys().toList()), new TreeSet<>(texts.stringPropertyNames()), language.tag());
        }
    }

    @Test
    void everyFaultHasACodeForPrograms() {
        for (FileFault fault : FileFault.values()) {
            assertTrue(fault.code().matches("[a-zA-Z]+(-[a-z]+)*"), fault.code());
        }
    }

    @Test
    void aFaultIsToldWithWhatItComesFrom() {
        Problems problems = new Problems();

        problems.leaveOut(
                Where.cell("survey", 3, "relevant"),
                "f(${x})",
                FileFault.CONDITION_NOT_HELD,
                new NotHeld(Beyond.FUNCTION, "f").because());

        FileProblem problem = problems.all().get(0);
        assertEquals("condition-not-held", problem.code());
        assertEquals(
                List.of(
                        "A condition cannot say this: the function f.",
                        "Una condición no puede decir esto: la función f.",
                        "لا يستطيع شرط أن يقول هذا: الدالة f."),
                Stream.of(PageLanguage.values())
                        .map(language -> FaultTexts.in(language.tag()).detail(problem))
                        .toList());
        assertEquals(
                "Sin ella la pregunta se muestra a todos. Dígalo con opciones y números de preguntas anteriores.",
                FaultTexts.in("es").fix(problem));
    }

    @Test
    void whatARecordOfAnInstrumentCannotTakeIsToldInTheReadersLanguage() throws IOException {
        String food;
        try (InputStream file = FaultTexts.class.getResourceAsStream("/org/earshot/survey/template/json/food.json")) {
            food = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String severe = food.replaceFirst("\"severity\"\\s*:\\s*[0-9.]+", "\"severity\": 7");

        FileReading reading =
                new InstrumentJson().read(new InstrumentFile("food.json", severe.getBytes(StandardCharsets.UTF_8)));

        FileProblem problem = reading.problems().get(0);
        assertEquals(1, reading.problems().size());
        assertEquals("wrong-type", problem.code());
        assertEquals(
                "Esto no se puede guardar: la necesidad «food-insecurity» con una gravedad fuera de 0 a 1.",
                FaultTexts.in("es").detail(problem));
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Stream.of(FileFault.values()).flatMap(fault -> Stream.of(fault.key(), fault.key() + ".fix")),
                        Stream.of(Beyond.values()).map(beyond -> "says." + beyond.key()),
                        Stream.of(InvalidValue.Reason.values()).map(reason -> "says." + reason.key()))
                .flatMap(keys -> keys);
    }

    private static Set<String> values(String text) {
        return new TreeSet<>(
                VALUE.matcher(text).results().map(MatchResult::group).toList());
    }
}

package org.earshot.survey.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.translation.Taken.LeftOut;
import org.earshot.survey.translation.Taken.Reason;
import org.earshot.survey.translation.xliff.Xliff;
import org.earshot.survey.translation.xlsx.TranslationWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out to translators comes back; the port's contract for every format. */
class TranslationTest {
    private static final Instrument SOUP = new Instrument(
            LocalizedText.of("en", "=Lunch & \"more\" <now>"),
            List.of("en"),
            null,
            null,
            List.of(new SingleChoice(
                    "soup",
                    Asking.of(LocalizedText.of("en", "How was the soup?\nToday's.")),
                    List.of(
                            new Choice("warm", LocalizedText.of("en", "Warm"), null, false),
                            new Choice("cold", LocalizedText.of("en", "Cold"), null, false)),
                    null)),
            null);

    static Stream<TranslationFormat> formats() {
        return Stream.of(new TranslationWorkbook(), new Xliff());
    }

    private static Draft draft(Instrument document) {
        return Draft.of(UUID.randomUUID(), UUID.randomUUID(), document, false, Instant.EPOCH);
    }

    private static TranslationFile translated(UnaryOperator<String> translation) {
        TranslationFile out = Translating.file(draft(SOUP), "ar");
        return new TranslationFile(
                out.source(),
                out.target(),
                out.units().stream()
                        .map(unit -> new TextUnit(unit.place(), unit.source(), translation.apply(unit.source()), false))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatATranslatorWritesComesBackIntoItsPlace(TranslationFormat format) throws UnreadableTranslation {
        byte[] sent = format.write(translated(source -> "ع " + source));
        assertTrue(format.recognises(sent));

        Taken taken = Translating.take(SOUP, format.read(sent));

        assertEquals(4, taken.taken());
        assertEquals(List.of(), taken.leftOut());
        assertEquals(List.of("en", "ar"), taken.instrument().languages());
        assertEquals(
                "ع Cold",
                taken.instrument().questions().get(0).choices().get(1).label().in("ar"));
        assertEquals("ع =Lunch & \"more\" <now>", taken.instrument().title().in("ar"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsNotTranslatedChangesNothing(TranslationFormat format) throws UnreadableTranslation {
        Taken taken = Translating.take(SOUP, format.read(format.write(Translating.file(draft(SOUP), "ar"))));

        assertEquals(0, taken.taken());
        assertEquals(SOUP.questions(), taken.instrument().questions());
    }

    @Test
    void aTranslationOfAnEarlierWordingIsLeftOutAndListed() {
        Instrument changed =
                SOUP.worded((place, text) -> place.equals("title") ? LocalizedText.of("en", "Dinner") : text);

        Taken taken = Translating.take(changed, translated(source -> "ع"));

        assertEquals(List.of(new LeftOut("title", "ع", Reason.SOURCE_CHANGED)), taken.leftOut());
        assertEquals(Map.of("en", "Dinner"), taken.instrument().title().byLanguage());
        assertEquals(3, taken.taken());
    }

    @Test
    void aTextThatTheSurveyDoesNotHaveIsListed() {
        TranslationFile file =
                new TranslationFile("en", "ar", List.of(new TextUnit("questions/gone/text", "Gone?", "ع", false)));

        assertEquals(
                List.of(new LeftOut("questions/gone/text", "ع", Reason.UNKNOWN_PLACE)),
                Translating.take(SOUP, file).leftOut());
    }

    @Test
    void xliff2IsReadToo() throws UnreadableTranslation {
        String file = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">
                 <file id="f"><unit id="u1" name="x"><segment><source>Warm</source><target>Tibia</target></segment></unit></file>
                </xliff>""";

        TranslationFile read = new Xliff().read(file.getBytes(StandardCharsets.UTF_8));

        assertEquals(new TranslationFile("en", "es", List.of(new TextUnit("u1", "Warm", "Tibia", false))), read);
    }

    @Test
    void nothingOutsideOfAnXliffFileIsRead() {
        String file = """
                <!DOCTYPE xliff [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <xliff version="1.2"><file source-language="en" target-language="es"><body>
                <trans-unit id="title"><source>x</source><target>&secret;</target></trans-unit></body></file></xliff>""";

        assertThrows(UnreadableTranslation.class, () -> new Xliff().read(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 300)
    void anyFileIsReadOrRefusedWithWords(@ForAll byte[] content) {
        for (TranslationFormat format : formats().toList()) {
            try {
                assertTrue(format.read(content).units().size() <= content.length);
            } catch (UnreadableTranslation refused) {
                assertTrue(!FaultTexts.ENGLISH.fix(refused.problem()).isBlank());
            }
        }
    }
}

package org.earshot.insight.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.insight.update.SmsText.Alphabet;
import org.junit.jupiter.api.Test;

/** What a text message keeps of an update: at most two segments, and the page's address for as long as there is room. */
class PreviewsTest {
    private static final String ADDRESS = "https://earshot.example.org/h/0j4kz9abcd";
    private static final String HEARD =
            "Nos hablaron de «la comida»: ahora lo dicen 52 de cada 100 personas; antes, 31 de cada 100.";
    private static final String DONE =
            "Desde este sábado hay una segunda canasta de alimentos para cada familia, también en la tarde.";

    @Test
    void aSpanishTextKeepsEverythingWithoutTheAccentsThatMakeItTwiceAsLong() {
        Preview preview = preview("es", HEARD, DONE);

        assertEquals(Alphabet.GSM7, preview.sms().alphabet());
        assertEquals(2, preview.sms().segments());
        assertTrue(
                preview.sms().text().contains("sabado hay una segunda canasta"),
                preview.sms().text());
        assertTrue(
                preview.sms().text().contains("Nos hablaron de"), preview.sms().text());
        assertTrue(preview.sms().text().endsWith(ADDRESS));
        assertTrue(preview.isWithoutAccents());
        assertEquals(DONE, preview.note().done(), "only the text message goes without them");
    }

    @Test
    void aShortSpanishTextKeepsItsAccentsAndItsAddress() {
        Preview preview = preview("es", HEARD, "Abrimos también los sábados, de 9 a 12.");

        assertTrue(
                preview.sms().text().contains("también los sábados"),
                preview.sms().text());
        assertTrue(preview.sms().text().endsWith(ADDRESS));
        assertTrue(preview.sms().fits());
        assertFalse(preview.isWithoutAccents());
    }

    @Test
    void anArabicTextOfSixtyLettersFitsWithItsAddress() {
        Preview preview = preview("ar", "سمعنا من عدد منكم أقل من ذي قبل.", "س".repeat(60));

        assertTrue(preview.sms().fits());
        assertTrue(preview.sms().text().endsWith(ADDRESS));
        assertEquals(0, preview.smsCut());
    }

    @Test
    void whereThereIsNoRoomForTheAddressItIsSaidHowManyCharactersLessMakeSome() {
        Preview preview = preview("ar", "", "س".repeat(100));

        assertTrue(preview.sms().fits());
        assertFalse(preview.sms().text().contains(ADDRESS));
        Preview cut = preview("ar", "", "س".repeat(100 - preview.smsCut()));
        assertTrue(cut.sms().text().endsWith(ADDRESS), cut.sms().text());
        assertEquals(1, preview("ar", "", "س".repeat(101 - preview.smsCut())).smsCut());
    }

    @Test
    void theAddressStandsExactlyWhereNothingHasToBeCut() {
        IntStream.rangeClosed(1, 200).forEach(length -> {
            Preview preview = preview("ar", "", "س".repeat(length));
            assertEquals(
                    preview.smsCut() == 0,
                    preview.sms().fits() && preview.sms().text().contains(ADDRESS),
                    length + " letters");
        });
    }

    private static Preview preview(String language, String heard, String done) {
        return new Previews(
                        "Banco de alimentos",
                        "Familias de Riverside",
                        ADDRESS,
                        new Previews.Price(Optional.empty(), ""))
                .of(language, new UpdateText(heard, done));
    }
}

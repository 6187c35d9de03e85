package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.exchange.fhir.FhirQuestionnaire;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.json.InstrumentJson;
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.earshot.survey.exchange.xlsform.XlsForm;
import org.earshot.survey.translation.TextUnit;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.TranslationFormat;
import org.earshot.survey.translation.UnreadableTranslation;
import org.earshot.survey.translation.xliff.Xliff;
import org.earshot.survey.translation.xlsx.TranslationWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that begin as good ones and are changed without sense: bytes, and words of the file for other words. Reading one, checking what it
 * became and writing that again never throws, and takes bounded time. {@code -Dearshot.fuzz.inputs=1000000} tries a million in all,
 * {@code -Dearshot.fuzz.seed} others.
 */
class ScrambledFileTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int INPUTS = Integer.getInteger("earshot.fuzz.inputs", 3_600);
    private static final long SEED = Long.getLong("earshot.fuzz.seed", 20260101);
    private static final List<Format> FORMATS =
            List.of(new XlsForm(), new FhirQuestionnaire(), new LimeSurvey(), new SurveyJs(), new InstrumentJson());
    private static final List<TranslationFormat> TRANSLATIONS = List.of(new TranslationWorkbook(), new Xliff());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:-]+|\\s+|.", Pattern.DOTALL);

    /** What is put where it does not belong. */
    private static final List<String> WORDS = List.of(
            " ",
            "\n",
            "\t",
            "\u0000",
            "\u202e",
            "\ud800",
            "-1",
            "0",
            "1e999",
            "NaN",
            "9999999999999999999",
            "0.1",
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "{\"a\":{",
            "[[[[",
            "\\",
            "\"",
            "'",
            "<",
            "]]>",
            "&e;",
            "<!--",
            "=1+1",
            "${",
            "${a}",
            "${zzz}",
            "../a",
            ".",
            "..",
            "selected(.,",
            "if(1,",
            "sum(",
            "count-selected(",
            "(",
            ")",
            "or",
            "and not",
            "!=",
            "div",
            "string-length(.)",
            "regex(., '(a+)+$')",
            "today()",
            "2026-02-30",
            "begin group",
            "end group",
            "begin_repeat",
            "end_repeat",
            "select_one",
            "select_multiple x",
            "select_one x or_other",
            "rank x",
            "range",
            "calculate",
            "note",
            "image",
            "acknowledge",
            "label::Deutsch (de)",
            "relevant",
            "constraint",
            "repeat_count",
            "choice_filter",
            "parameters",
            "start=1 end=0 step=0");

    private final Random random = new Random(SEED);

    /**
     * A good file.
     *
     * @param name of the resource that is scrambled
     * @param file what its text becomes
     */
    private record Good(String name, Function<String, byte[]> file) {
        String text() {
            try (InputStream in = Objects.requireNonNull(ScrambledFileTest.class.getResourceAsStream(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Good> files() {
        return List.of(
                new Good("good/form.table", ScrambledFileTest::form),
                new Good("good/questionnaire.json", ScrambledFileTest::utf8),
                new Good("good/surveyjs.json", ScrambledFileTest::utf8),
                new Good("good/limesurvey.lss", ScrambledFileTest::utf8),
                new Good("good/limesurvey.txt", ScrambledFileTest::utf8),
                new Good("/org/earshot/survey/template/json/food.json", ScrambledFileTest::utf8),
                new Good("good/translation.table", rows -> new TranslationWorkbook().write(translation(rows))),
                new Good("good/translation.table", rows -> new Xliff().write(translation(rows))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aScrambledFileNeverThrows(Good good) {
        String text = good.text();
        byte[] whole = good.file.apply(text);
        assertTrue(read(whole), "the file is good before it is scrambled");
        int inputs = INPUTS / files().size();
        int readable = 0;
        long longest = 0;
        for (int i = 0; i < inputs; i++) {
            byte[] file = i % 2 == 0 ? good.file.apply(otherWords(text)) : otherBytes(whole);
            long begun = System.nanoTime();
            readable += read(file) ? 1 : 0;
            longest = Math.max(longest, System.nanoTime() - begun);
        }
        System.out.printf(
                "%s: %,d files, seed %d: %,d were read, the longest took %d ms%n",
                good.name, inputs, SEED, readable, longest / 1_000_000);
        assertTrue(longest < LONGEST.toNanos());
    }

    /** By every reader, as whoever sends it may choose any; true when one of them found something to begin with. */
    private boolean read(byte[] content) {
        boolean found = false;
        for (Format format : FORMATS) {
            Instrument instrument =
                    format.read(new InstrumentFile("f", content)).instrument();
            if (instrument != null) {
                found = true;
                assertNotNull(InstrumentCheck.check(instrument));
                if (format instanceof TwoWayFormat both) {
                    assertNotNull(both.write(instrument));
                }
            }
        }
        for (TranslationFormat format : TRANSLATIONS) {
            found |= isReadBy(format, content);
        }
        return found;
    }

    private static boolean isReadBy(TranslationFormat format, byte[] content) {
        try {
            return format.recognises(content) && !format.read(content).units().isEmpty();
        } catch (UnreadableTranslation refused) {
            return false;
        }
    }

    /** One to eight words changed, left out, said twice or changed with another. */
    private String otherWords(String text) {
        List<String> words = new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
        for (int change = 0; change < 1 + random.nextInt(8); change++) {
            int at = word(words);
            switch (random.nextInt(4)) {
                case 0 -> words.set(at, " ");
                case 1 -> words.add(at, words.get(at));
                case 2 -> words.set(at, words.get(word(words)));
                default -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return String.join("", words);
    }

    /** Seldom what stands between words, so that most files still are of their kind. */
    private int word(List<String> words) {
        int at = random.nextInt(words.size());
        while (random.nextInt(20) > 0
                && !Character.isLetterOrDigit(words.get(at).codePointAt(0))) {
            at = random.nextInt(words.size());
        }
        return at;
    }

    /** One to eight bytes changed, and one file in four is cut. */
    private byte[] otherBytes(byte[] whole) {
        byte[] scrambled = whole.clone();
        for (int change = 0; change < 1 + random.nextInt(8); change++) {
            scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(scrambled, random.nextInt(scrambled.length)) : scrambled;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(String rows) {
        List<String> lines = rows.lines().toList();
        Workbook form = Workbook.of(lines.isEmpty() ? "" : lines.get(0));
        lines.stream().skip(1).forEach(form::row);
        return form.choice("place | x | Here")
                .choice("place | y | There")
                .file()
                .content();
    }

    private static TranslationFile translation(String rows) {
        return new TranslationFile(
                "en",
                "es",
                rows.lines()
                        .map(row -> (row + "|||").split("\\|", -1))
                        .map(cells -> new TextUnit(cells[0].strip(), cells[1].strip(), cells[2].strip(), false))
                        .toList());
    }
}

package org.earshot.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.ingest.file.NotTaken.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a file, and which files are not taken at all. */
class CleanFileTest {
    private static final FileQuestion PHOTO = question(FileQuestion.Kind.PHOTO);
    private static final FileQuestion FILE = question(FileQuestion.Kind.FILE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void where_and_with_what_a_picture_was_taken_is_not_kept_and_it_looks_as_before(String type, byte[] picture)
            throws Exception {
        assertThat(text(picture)).contains(Pictures.SECRET);

        CleanFile clean = CleanFile.of(picture, PHOTO);

        assertThat(clean.mediaType()).isEqualTo(type);
        assertThat(text(clean.bytes())).doesNotContain(Pictures.SECRET, "Ana", "xap", "Photoshop", "MPF");
        assertThat(clean.bytes().length).isLessThan(picture.length);
        if (!type.equals("image/webp")) {
            assertThat(pixels(clean.bytes())).isEqualTo(pixels(picture));
        }
        assertThat(CleanFile.of(clean.bytes(), PHOTO).bytes()).isEqualTo(clean.bytes());
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("image/jpeg", Pictures.photo(1)),
                Arguments.of("image/jpeg", Pictures.photo(6)),
                Arguments.of("image/png", Pictures.drawing()),
                Arguments.of("image/webp", Pictures.web()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void which_way_is_up_is_all_that_is_kept_of_the_camera(int way) throws Exception {
        byte[] clean = CleanFile.of(Pictures.photo(way), PHOTO).bytes();

        int exif = text(clean).indexOf("Exif\0\0");
        assertThat(exif).isPositive();
        assertThat(clean[exif + 25]).isEqualTo((byte) way);
        assertThat(text(clean).indexOf("Exif\0\0", exif + 1)).isNegative();
        assertThat(text(CleanFile.of(Pictures.photo(1), PHOTO).bytes())).doesNotContain("Exif");
    }

    @Test
    void a_picture_from_the_web_says_its_new_length_and_no_longer_that_it_has_exif() throws Exception {
        byte[] clean = CleanFile.of(Pictures.web(), PHOTO).bytes();

        assertThat(new Bytes(clean).lengthFromLeast(4)).isEqualTo(clean.length - 8);
        assertThat(clean[20]).isZero();
    }

    @Test
    void a_document_is_taken_where_documents_are_asked_for() throws Exception {
        assertThat(CleanFile.of(Pictures.document(), FILE).mediaType()).isEqualTo("application/pdf");
        assertThat(reason(Pictures.document(), PHOTO)).isEqualTo(Reason.WRONG_TYPE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void what_it_is_is_found_by_its_content(String what, Reason reason, byte[] sent) {
        assertThat(reason(sent, FILE)).isEqualTo(reason);
    }

    static Stream<Arguments> refused() {
        byte[] photo = Pictures.drawn("jpg");
        byte[] drawing = Pictures.drawn("png");
        return Stream.of(
                refused("nothing", Reason.EMPTY, new byte[0]),
                refused("too much", Reason.TOO_LARGE, new byte[FileQuestion.MAX_BYTES + 1]),
                refused("a page", Reason.WRONG_TYPE, "<html><script>alert(1)</script>"),
                refused("a drawing that can do things", Reason.WRONG_TYPE, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                refused("a program", Reason.WRONG_TYPE, "MZ\u0090\0"),
                refused("a moving picture", Reason.WRONG_TYPE, "GIF89a"),
                refused("a page before a document", Reason.WRONG_TYPE, "<script>%PDF-1.4 %%EOF"),
                refused("half a photo", Reason.BROKEN, Arrays.copyOf(photo, 100)),
                refused("half a drawing", Reason.BROKEN, Arrays.copyOf(drawing, drawing.length / 2)),
                refused("half a document", Reason.BROKEN, "%PDF-1.4\n1 0 obj"),
                refused("the mark of a photo", Reason.BROKEN, "\u00FF\u00D8\u00FF\u00D9"),
                refused(
                        "a photo that claims more than it has",
                        Reason.BROKEN,
                        "\u00FF\u00D8\u00FF\u00E1\u00FF\u00FFExif"),
                refused(
                        "a drawing of a negative length",
                        Reason.BROKEN,
                        "\u0089PNG\r\n\u001A\n\u00FF\u00FF\u00FF\u00FFIHDR"),
                refused("a web picture without a picture", Reason.BROKEN, "RIFF\4\0\0\0WEBP"));
    }

    @Test
    void whatever_is_changed_in_a_file_it_is_cleaned_or_refused_and_nothing_else() {
        Random random = new Random(5);
        byte[][] whole = {Pictures.photo(6), Pictures.drawing(), Pictures.web(), Pictures.document()};
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole[i % whole.length].clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(3) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
            try {
                assertThat(CleanFile.of(cut, FILE).bytes().length).isLessThanOrEqualTo(cut.length + 40);
            } catch (NotTaken refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static Arguments refused(String what, Reason reason, String sent) {
        return refused(what, reason, sent.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Arguments refused(String what, Reason reason, byte[] sent) {
        return Arguments.of(what, reason, sent);
    }

    private static Reason reason(byte[] sent, FileQuestion question) {
        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> CleanFile.of(sent, question));
        assertThat(refused).isNotNull();
        return refused.reason();
    }

    private static FileQuestion question(FileQuestion.Kind kind) {
        return new FileQuestion("q", Asking.of(LocalizedText.of("en", "Show us")), kind);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

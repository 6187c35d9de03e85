package org.earshot.survey.exchange.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.FileQuestion.Kind;

/** What a question for files takes, by the media types and endings of names that a format lists. */
public final class FileTypes {
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "webp", "gif", "bmp", "heic", "heif", "tif", "tiff", "svg");

    private FileTypes() {}

    /** A photo where every type is one of pictures, else a photo or a document. {@code listed} stands between commas or spaces. */
    public static Kind kind(String listed) {
        List<String> types = Stream.of(listed.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(type -> !type.isEmpty())
                .toList();
        return !types.isEmpty() && types.stream().allMatch(FileTypes::isOfPictures) ? Kind.PHOTO : Kind.FILE;
    }

    private static boolean isOfPictures(String type) {
        return type.startsWith("image/") || PICTURES.contains(type.replaceFirst("^\\.", ""));
    }

    /** Says that which files are taken is the same everywhere. */
    public static void narrower(Problems problems, Where where, String value) {
        problems.note(where, value, FileFault.SOME_FILES);
    }

    /** Says that one question takes one file. */
    public static void oneOnly(Problems problems, Where where, String value) {
        problems.leaveOut(where, value, FileFault.ONE_FILE_HELD);
    }
}

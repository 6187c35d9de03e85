package org.earshot.ingest.answering.page;

import org.earshot.contracts.answer.Answer;

/** What is said of a file that was sent: what it is and how long. */
final class FileWords {
    private static final int KILOBYTE = 1000;

    private FileWords() {}

    static String of(Answer.File file, Words words) {
        String kind = words.of(file.mediaType().startsWith("image/") ? "file.picture" : "file.document");
        int kilobytes = (file.bytes() + KILOBYTE - 1) / KILOBYTE;
        return words.of("file.size", "n", kilobytes).replace("{what}", kind);
    }
}

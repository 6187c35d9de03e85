package org.earshot.ingest.answering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;

/** A file that was sent, as a field that the form of its question carries: which, what it is and how long. */
final class FileForm {
    private static final int PARTS = 3;

    private FileForm() {}

    static AnswerForm.Given read(String field) {
        String[] parts = field.split(" ", PARTS + 1);
        try {
            return parts.length == PARTS
                    ? AnswerForm.Given.answer(
                            new Answer.File(UUID.fromString(parts[0]), parts[1], Integer.parseInt(parts[2])))
                    : AnswerForm.Given.mistake(Mistake.of("required"));
        } catch (IllegalArgumentException notOurs) {
            return AnswerForm.Given.mistake(Mistake.of("required"));
        }
    }

    static Entry show(Answer.File file) {
        return new Entry(Map.of(Entry.ANSWER, List.of(file.file() + " " + file.mediaType() + " " + file.bytes())));
    }
}

package org.earshot.contracts.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;

/**
 * A picture, or a picture or document. The answer names what was kept of it ({@link Answer.File}); the bytes are kept apart from
 * answers, by response-ingest. A picture may show somebody's face and a letter somebody's name, so it is counted nowhere, and exports hold
 * where it is given to those who may see it.
 */
public record FileQuestion(String id, Asking asking, Kind kind) implements Question {
    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 8_000_000;

    private static final List<String> PICTURES = List.of("image/jpeg", "image/png", "image/webp");
    private static final List<String> ALL =
            Stream.concat(PICTURES.stream(), Stream.of("application/pdf")).toList();

    public FileQuestion {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        Complete.present(kind, "kind");
    }

    /** What may be sent. */
    public enum Kind {
        /** A picture. */
        PHOTO,

        /** A picture or a PDF document. */
        FILE;

        /** The IANA media types of what may be sent. */
        public List<String> mediaTypes() {
            return this == PHOTO ? PICTURES : ALL;
        }
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.File file)) {
            return Faults.wrongType(this, "what came back when the file was sent, as it came");
        }
        if (!kind.mediaTypes().contains(file.mediaType())) {
            return Faults.fault(
                    this,
                    "wrong-media-type",
                    "the question does not take such a file",
                    "Send one of: " + String.join(", ", kind.mediaTypes()) + ".");
        }
        return file.bytes() > 0 && file.bytes() <= MAX_BYTES
                ? Optional.empty()
                : Faults.outOfRange(this, "a file of 1 to " + MAX_BYTES + " bytes");
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new FileQuestion(otherId, otherAsking, kind);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}

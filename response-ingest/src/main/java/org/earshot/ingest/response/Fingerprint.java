package org.earshot.ingest.response;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.ResponseRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What a response says, as the first 128 bits of a SHA-256: two that say the same have the same, whatever the order of
 * their answers and however a number was written. When they were recorded does not count.
 */
public record Fingerprint(long high, long low) {

    /** Of a response as it was sent. */
    public static Fingerprint of(Submission sent) {
        return of(sent.at(), sent.language(), sent.answeredAt(), sent.answers());
    }

    /** Of a response as it was recorded; it equals that of the submission which it came from. */
    public static Fingerprint of(ResponseRecorded recorded) {
        Submission.At at = new Submission.At(
                recorded.instrumentId(),
                recorded.version(),
                recorded.programId(),
                recorded.siteId(),
                recorded.participantId());
        return of(at, recorded.language(), stated(recorded), recorded.answers());
    }

    private static @Nullable Instant stated(ResponseRecorded recorded) {
        if (recorded.timeNote() != null) {
            return recorded.timeNote().stated();
        }
        return recorded.answeredAt().equals(recorded.recordedAt()) ? null : recorded.answeredAt();
    }

    private static Fingerprint of(Submission.At at, String language, @Nullable Instant answeredAt, Answers answers) {
        StringBuilder said = new StringBuilder(512);
        add(said, at.instrumentId());
        add(said, at.version());
        add(said, at.programId());
        add(said, at.siteId());
        add(said, at.participantId());
        add(said, language);
        add(said, answeredAt);
        for (Map.Entry<String, Answer> given : new TreeMap<>(answers.byQuestion()).entrySet()) {
            add(said, given.getKey());
            add(said, canonical(given.getValue()));
        }
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    /** Length first, so that no two different sequences of values read the same. */
    private static void add(StringBuilder said, @Nullable Object value) {
        String text = String.valueOf(value);
        said.append(text.length()).append(':').append(text);
    }

    private static String canonical(Answer answer) {
        Object json = answer.json() instanceof BigDecimal number ? number.stripTrailingZeros() : answer.json();
        return answer.getClass().getSimpleName() + json;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

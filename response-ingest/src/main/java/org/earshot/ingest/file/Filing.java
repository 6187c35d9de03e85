package org.earshot.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.instrument.FileQuestion;

/** Takes files for answers, and lets them go with the answers. What is sent to try a draft is looked at, and kept nowhere. */
public final class Filing {
    /** Files in memory at once: with 16 MB each, a small part of what the service may take. */
    private static final int AT_ONCE = 2;

    private final Files files;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Duration kept;
    private final Duration keptOfLinks;
    private final Turn turns = new Turn(AT_ONCE);

    /**
     * Filing.
     *
     * @param ids random
     * @param kept how long a file waits for its response to be sent
     * @param keptOfLinks the same for a link that was made for one person
     */
    public Filing(Files files, Clock clock, Supplier<UUID> ids, Duration kept, Duration keptOfLinks) {
        this.files = files;
        this.clock = clock;
        this.ids = ids;
        this.kept = kept;
        this.keptOfLinks = keptOfLinks;
    }

    /**
     * What a file is sent for.
     *
     * @param version of the instrument
     * @param personal whether it came by a link that was made for one person
     */
    public record For(Files.Of response, UUID instrumentId, int version, boolean personal) {
        boolean isTrial() {
            return version == Trial.VERSION;
        }
    }

    /**
     * Keeps a file.
     *
     * @param sent where it lies until it is kept; left there
     * @return the answer that names it
     * @throws NotTaken when it is not what the question asks for
     * @throws Files.Full when the organisation has no room left
     * @throws Files.Unavailable when it cannot be kept at the moment; the same may be sent again
     */
    public Answer.File take(For what, FileQuestion question, Path sent) throws NotTaken {
        return turns.at(() -> take(what, question, read(sent)));
    }

    private static byte[] read(Path sent) {
        try (InputStream bytes = java.nio.file.Files.newInputStream(sent)) {
            return bytes.readNBytes(FileQuestion.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new Files.Unavailable(e);
        }
    }

    private Answer.File take(For what, FileQuestion question, byte[] sent) throws NotTaken {
        CleanFile clean = CleanFile.of(sent, question);
        Answer.File answer = new Answer.File(ids.get(), clean.mediaType(), clean.bytes().length);
        if (!what.isTrial()) {
            files.keep(
                    what.response(),
                    what.instrumentId(),
                    question.id(),
                    answer.file(),
                    clean,
                    clock.instant().plus(what.personal() ? keptOfLinks : kept));
        }
        return answer;
    }

    /**
     * Holds the files that answers name, before these are sent.
     *
     * @param sent what for; asked only where a file is named, since the id of a response may be slow to derive
     * @return the questions whose file is not there (any more); none where nobody can tell at the moment, as answers wait for no database
     */
    public Set<String> missing(Supplier<For> sent, Answers answers) {
        if (!isIn(answers)) {
            return Set.of();
        }
        For what = sent.get();
        if (what.isTrial()) {
            return Set.of();
        }
        try {
            return answers.byQuestion().entrySet().stream()
                    .filter(given -> given.getValue() instanceof Answer.File file
                            && !files.hold(what.response(), given.getKey(), file))
                    .map(given -> given.getKey())
                    .collect(Collectors.toSet());
        } catch (Files.Unavailable outage) {
            return Set.of();
        }
    }

    /** Whether any answer names a file. */
    public static boolean isIn(Answers answers) {
        return answers.byQuestion().values().stream().anyMatch(Answer.File.class::isInstance);
    }

    /** Keeps the files of answers in progress as long as these; {@code sent} as in {@link #missing}. */
    public void touch(Supplier<For> sent, Answers answers) {
        if (!isIn(answers)) {
            return;
        }
        For what = sent.get();
        if (!what.isTrial()) {
            try {
                files.keepUntil(what.response(), clock.instant().plus(what.personal() ? keptOfLinks : kept));
            } catch (Files.Unavailable outage) {
                // they stay as long as they would have
            }
        }
    }

    /** Drops the files that answers name, where they were not sent; {@code sent} as in {@link #missing}. */
    public void drop(Supplier<For> sent, Answers answers) {
        if (isIn(answers)) {
            try {
                files.drop(sent.get().response(), questions(answers));
            } catch (Files.Unavailable outage) {
                // they expire by themselves
            }
        }
    }

    private static List<String> questions(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .filter(given -> given.getValue() instanceof Answer.File)
                .map(given -> given.getKey())
                .toList();
    }
}

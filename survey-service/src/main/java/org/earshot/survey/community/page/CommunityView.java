package org.earshot.survey.community.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The community's review in the console, in the reader's words.
 *
 * @param title of the instrument
 * @param hurting questions that hurt somebody, of which nobody has written what was done
 * @param open whether publishing needs a reason
 */
public record CommunityView(
        UUID instrument,
        String title,
        int quorum,
        int reviewers,
        int hurting,
        boolean opened,
        boolean open,
        List<LinkRow> links,
        List<QuestionRow> questions) {

    /** A link; {@code opens} is whether it still does. */
    public record LinkRow(UUID id, String until, boolean opens) {}

    /**
     * A question of which something was said.
     *
     * @param marks such as "3 confusing"
     */
    public record QuestionRow(
            String id,
            int number,
            String text,
            String language,
            List<String> marks,
            boolean hurts,
            List<WordsRow> words,
            List<LogRow> log) {

        /** Whether nobody said anything of it. */
        public boolean isSilent() {
            return marks.isEmpty() && log.isEmpty();
        }
    }

    /** What a reviewer said in words; {@code rewording} and {@code why} may be empty. */
    public record WordsRow(UUID id, String mark, String language, String rewording, String why) {}

    /** A line of the assumption log. */
    public record LogRow(String kind, String who, String day, String text) {}

    /**
     * How it stood when a version was published.
     *
     * @param reason why it was published although the review was open, or null
     */
    public record KeptRow(
            boolean opened,
            int reviewers,
            String who,
            @Nullable String reason,
            List<KeptLine> log) {}

    /** A line that was kept. */
    public record KeptLine(String question, LogRow line) {}

    /** A question of the review, or one of which nothing was said. */
    public QuestionRow question(String id) {
        return questions.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(new QuestionRow(id, 0, "", "en", List.of(), false, List.of(), List.of()));
    }
}

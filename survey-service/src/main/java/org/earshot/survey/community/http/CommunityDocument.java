package org.earshot.survey.community.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.community.LogEntry;
import org.earshot.survey.community.Opinion;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How the community's review of a draft stands. Reviewers have no names here.
 *
 * @param quorum reviewers that the organisation wants to hear; 0 = none
 * @param reviewers who marked at least half of the questions as they stand
 * @param open whether publishing now needs a reason
 */
public record CommunityDocument(
        int quorum, int reviewers, boolean open, List<LinkDocument> links, List<QuestionDocument> questions) {

    /**
     * A link.
     *
     * @param revokedAt left out while it was not revoked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkDocument(
            UUID reviewId,
            Instant openedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {
        static LinkDocument of(ReviewLink link) {
            return new LinkDocument(link.reviewId(), link.openedAt(), link.expiresAt(), link.revokedAt());
        }
    }

    /**
     * A question of which something was said.
     *
     * @param marks how many marked it so: clear, confusing, hurtful, not-my-life
     * @param hurts whether somebody marked it as hurtful and nobody has written since what was done
     */
    public record QuestionDocument(
            String question,
            Map<String, Integer> marks,
            boolean hurts,
            List<WordsDocument> words,
            List<EntryDocument> log) {
        static QuestionDocument of(Standing.OfQuestion question) {
            Map<String, Integer> marks = new TreeMap<>();
            question.marks().forEach((mark, count) -> marks.put(mark.word(), count));
            return new QuestionDocument(
                    question.question(),
                    marks,
                    question.hurts(),
                    question.words().stream().map(WordsDocument::of).toList(),
                    question.log().stream().map(EntryDocument::of).toList());
        }
    }

    /**
     * What a reviewer said in words.
     *
     * @param wordsId with which a rewording is used
     * @param rewording left out when they did not say
     * @param why left out when they did not say
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record WordsDocument(UUID wordsId, String mark, String language, String rewording, String why, Instant at) {
        static WordsDocument of(Opinion opinion) {
            return new WordsDocument(
                    opinion.opinionId(),
                    opinion.mark().word(),
                    opinion.language(),
                    opinion.rewording(),
                    opinion.why(),
                    opinion.at());
        }
    }

    /** A line of the assumption log: assumes, challenged or done. */
    public record EntryDocument(
            UUID entryId, String question, String kind, String text, String role, UUID by, Instant at) {
        static EntryDocument of(LogEntry entry) {
            return new EntryDocument(
                    entry.entryId(),
                    entry.question(),
                    entry.kind().word(),
                    entry.text(),
                    entry.role(),
                    entry.by(),
                    entry.at());
        }
    }

    static CommunityDocument of(Standing standing, List<ReviewLink> links) {
        return new CommunityDocument(
                standing.quorum(),
                standing.reviewers(),
                standing.isOpen(),
                links.stream().map(LinkDocument::of).toList(),
                standing.questions().stream()
                        .filter(question -> !question.isEmpty())
                        .map(QuestionDocument::of)
                        .toList());
    }
}

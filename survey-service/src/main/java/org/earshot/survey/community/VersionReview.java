package org.earshot.survey.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the community's review stood when a version was published; it never changes.
 *
 * @param quorum that the organisation wanted to hear; 0 = none
 * @param opened whether anybody was asked to look
 * @param signed who published
 * @param questions those of which something was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionReview(
        int quorum, boolean opened, int reviewers, List<String> hurting, Signed signed, List<Kept> questions) {
    /** Who challenges, where it was no account. */
    public static final String COMMUNITY = "a community member";

    public VersionReview {
        hurting = List.copyOf(hurting);
        questions = List.copyOf(questions);
    }

    /**
     * Who published, and why although the review was open.
     *
     * @param by account
     * @param reason null where none was needed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signed(
            UUID by, String role, Instant at, @Nullable String reason) {}

    /**
     * A question.
     *
     * @param marks by their word
     */
    public record Kept(String question, Map<String, Integer> marks, List<Line> log) {}

    /**
     * A line of the assumption log.
     *
     * @param kind assumes, challenged or done
     * @param who role, or {@link #COMMUNITY}
     */
    public record Line(String kind, String who, String text, Instant at) {}

    static VersionReview of(Standing standing, Signed signed) {
        return new VersionReview(
                standing.quorum(),
                standing.opened(),
                standing.reviewers(),
                standing.hurting(),
                signed,
                standing.questions().stream()
                        .filter(question -> !question.isEmpty())
                        .map(VersionReview::kept)
                        .toList());
    }

    private static Kept kept(Standing.OfQuestion question) {
        Map<String, Integer> marks = new TreeMap<>();
        question.marks().forEach((mark, count) -> marks.put(mark.word(), count));
        Stream<Line> challenges = question.words().stream()
                .filter(opinion ->
                        opinion.mark() != Mark.CLEAR && !opinion.why().isEmpty())
                .map(opinion -> new Line("challenged", COMMUNITY, opinion.why(), opinion.at()));
        Stream<Line> lines = question.log().stream()
                .map(entry -> new Line(entry.kind().word(), entry.role(), entry.text(), entry.at()));
        return new Kept(
                question.question(),
                marks,
                Stream.concat(challenges, lines)
                        .sorted(Comparator.comparing(Line::at))
                        .toList());
    }
}

package org.earshot.survey.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.ShortText;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whoeverMarkedHalfOfTheQuestionsIsAReviewer() {
        Standing standing = standing(2, List.of(said("ann", "one", Mark.CLEAR), said("bo", "one", Mark.CONFUSING)));

        assertEquals(2, standing.reviewers());
        assertTrue(standing.hasQuorum());
        assertFalse(standing.isOpen());
        assertEquals(1, standing.question("one").orElseThrow().marked(Mark.CONFUSING));
    }

    @Test
    void whatWasSaidOfOtherWordsCountsNoMore() {
        Standing standing = Standing.of(
                asking("Put otherwise?", "Two?"), 1, true, List.of(said("ann", "one", Mark.HURTFUL)), List.of());

        assertEquals(0, standing.reviewers());
        assertTrue(standing.hurting().isEmpty());
    }

    @Test
    void aQuestionHurtsUntilSomebodyWritesWhatWasDone() {
        List<Opinion> hurt = List.of(said("ann", "one", Mark.HURTFUL));

        assertEquals(List.of("one"), standing(1, hurt).hurting());
        assertTrue(standing(1, hurt).isOpen());
        assertTrue(standing(1, hurt, LogEntry.Kind.DONE, NOON.plusSeconds(1))
                .hurting()
                .isEmpty());
        assertFalse(standing(1, hurt, LogEntry.Kind.DONE, NOON.minusSeconds(1))
                .hurting()
                .isEmpty());
        assertFalse(standing(1, hurt, LogEntry.Kind.ASSUMES, NOON.plusSeconds(1))
                .hurting()
                .isEmpty());
    }

    @Test
    void nothingIsOpenWithoutAQuorumOrBeforeAnybodyWasAsked() {
        assertFalse(standing(0, List.of(said("ann", "one", Mark.HURTFUL))).isOpen());
        assertFalse(Standing.of(asking("One?", "Two?"), 5, false, List.of(), List.of())
                .isOpen());
        assertTrue(standing(5, List.of()).isOpen());
    }

    private static Standing standing(int quorum, List<Opinion> said) {
        return Standing.of(asking("One?", "Two?"), quorum, true, said, List.of());
    }

    private static Standing standing(int quorum, List<Opinion> said, LogEntry.Kind kind, Instant at) {
        return Standing.of(
                asking("One?", "Two?"),
                quorum,
                true,
                said,
                List.of(new LogEntry(UUID.randomUUID(), "one", kind, "A line.", "manager", UUID.randomUUID(), at)));
    }

    private static Opinion said(String reviewer, String question, Mark mark) {
        Seen seen = Seen.all(asking("One?", "Two?"), "en").stream()
                .filter(one -> one.question().equals(question))
                .findFirst()
                .orElseThrow();
        return new Opinion(UUID.randomUUID(), reviewer, question, mark, "", "", "en", seen.wording(), NOON);
    }

    private static Instrument asking(String one, String two) {
        return new Instrument(
                LocalizedText.of("en", "Survey"),
                List.of("en"),
                null,
                null,
                List.of(
                        new ShortText("one", Asking.of(LocalizedText.of("en", one))),
                        new ShortText("two", Asking.of(LocalizedText.of("en", two)))),
                null);
    }
}

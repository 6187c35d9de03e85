package org.earshot.insight.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Instrument;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final VersionKey VERSION = new VersionKey(new UUID(1, 1), 1);
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Instrument INSTRUMENT = Questionnaire.instrument();
    private static final Answer BUS = new Answer.Text("bus");

    @Test
    void leftOpenRatherNotSayAndNotShownAreThreeThings() {
        Tally tally = tally(List.of(
                someone(Questionnaire.answers(BUS, new Answer.Flag(true))),
                someone(Questionnaire.answers(BUS, new Answer.Skipped())),
                someone(Questionnaire.answers(BUS, null)),
                someone(Questionnaire.answers(BUS, new Answer.RatherNotSay())),
                someone(Questionnaire.answers(new Answer.Other(List.of("other"), "on foot"), null))));

        assertEquals(new QuestionCounts(4, 2, 1, 0, 0, 0, 0, 0), counts(tally, "waited"));
        assertEquals(new QuestionCounts(5, 0, 0, 1, 0, 0, 0, 0), counts(tally, "came"));
        assertEquals(5, counts(tally, QuestionKey.WHOLE).shown());
    }

    @Test
    void ofASystemNobodyKnowsWhetherAQuestionWithoutAnAnswerWasSeen() {
        Tally tally = tally(List.of(Questionnaire.given(VERSION, null, true, NOON, Questionnaire.answers(BUS, null))));

        assertEquals(QuestionCounts.NONE, counts(tally, "waited"));
        assertEquals(1, counts(tally, "came").shown());
    }

    @Test
    void endsAndRunsAreThoseOfWholeAnswers() {
        Tally tally = tally(List.of(
                someone(Questionnaire.answers(BUS, null, 5, 5, 5, 5)),
                someone(Questionnaire.answers(BUS, null, 1, 2, 3, 4)),
                someone(Questionnaire.answers(BUS, null, 5, 5, 5))));

        assertEquals(new QuestionCounts(3, 0, 0, 0, 1, 2, 2, 1), counts(tally, "calm"));
        assertEquals(new QuestionCounts(3, 1, 0, 0, 0, 1, 0, 0), counts(tally, "heard"));
    }

    @Test
    void peopleLieOnTheRestOfTheScaleWithReversedQuestionsTurned() {
        Tally tally = tally(List.of(someone(Questionnaire.answers(BUS, null, 4, 2, 3, 5))));

        // points between 0 and 1: 0.75, 0.25, 0.5 and, turned, 0; beside "calm" the rest is 0.25, beside "heard" it is
        // 0.5
        assertEquals(new LevelCounts(1, 1), level(tally, "calm", 5));
        assertEquals(new LevelCounts(1, 0), level(tally, "heard", 10));
        assertEquals(4, tally.levels().size());
    }

    @Test
    void ofAPersonTheLatestAnswersCount() {
        UUID ann = UUID.randomUUID();
        List<Given> twice = List.of(
                Questionnaire.given(VERSION, ann, false, NOON, Questionnaire.answers(BUS, null)),
                Questionnaire.given(
                        VERSION, ann, false, NOON.plusSeconds(1), Questionnaire.answers(BUS, new Answer.Flag(true))));

        assertEquals(new QuestionCounts(1, 0, 0, 0, 0, 0, 0, 0), counts(tally(twice), "waited"));
    }

    @Property(tries = 300)
    void theOrderSaysNothingAndWhatIsTakenBackWasNever(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 12) int people) {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(anyone(random));
        }
        List<Given> some = all.subList(0, people / 2);
        List<Given> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        Tally change = tally(all).minus(tally(some));

        assertEquals(tally(all).questions(), tally(shuffled).questions());
        assertEquals(tally(all).levels(), tally(shuffled).levels());
        assertTrue(tally(some).minus(tally(some)).questions().isEmpty());
        tally(all)
                .questions()
                .forEach((key, counts) -> assertEquals(
                        counts,
                        tally(some)
                                .questions()
                                .getOrDefault(key, QuestionCounts.NONE)
                                .plus(change.questions().getOrDefault(key, QuestionCounts.NONE))));
    }

    static Given anyone(Random random) {
        UUID participant = random.nextInt(3) == 0 ? null : new UUID(0, random.nextInt(3));
        Answer came = random.nextBoolean() ? BUS : new Answer.Other(List.of("other"), "on foot");
        Answer waited = random.nextBoolean() ? new Answer.Flag(random.nextBoolean()) : new Answer.RatherNotSay();
        int[] statements = random.ints(random.nextInt(5), 1, 6).toArray();
        return Questionnaire.given(
                VERSION,
                participant,
                random.nextInt(4) == 0,
                NOON.plusSeconds(random.nextInt(5)),
                Questionnaire.answers(came, came.equals(BUS) ? waited : null, statements));
    }

    private static Given someone(Answers answers) {
        return Questionnaire.given(VERSION, null, false, NOON, answers);
    }

    private static Tally tally(List<Given> given) {
        return Tally.of(given, version -> INSTRUMENT);
    }

    private static QuestionCounts counts(Tally tally, String question) {
        return tally.questions().getOrDefault(new QuestionKey(VERSION, question), QuestionCounts.NONE);
    }

    private static LevelCounts level(Tally tally, String question, int level) {
        return tally.levels()
                .getOrDefault(new LevelKey(new QuestionKey(VERSION, question), "en", level), LevelCounts.NONE);
    }
}

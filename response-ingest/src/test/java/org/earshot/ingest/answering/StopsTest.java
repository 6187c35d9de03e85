package org.earshot.ingest.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StopsTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID INSTRUMENT = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final ReceiptCode CODE = ReceiptCode.random(new Random(7));

    @Test
    void whoeverAnsweredTheFirstOfTwoStoppedAtTheSecond() {
        Optional<Stop> stop = stop(Privacy.CONFIDENTIAL, null, answered("first"));

        assertThat(stop).map(Stop::question).contains("second");
        assertThat(stop).map(Stop::openingId).contains(CODE.responseId(ORGANIZATION));
    }

    @Test
    void whoeverAnsweredNothingStoppedAtTheFirst() {
        assertThat(stop(Privacy.CONFIDENTIAL, new UUID(3, 3), answered()))
                .map(Stop::question)
                .contains("first");
    }

    @Test
    void answersThatWereSentOrOnlyNeededToBeSentStoppedNowhere() {
        assertThat(stop(Privacy.CONFIDENTIAL, null, answered("first").delivered()))
                .isEmpty();
        assertThat(stop(
                        Privacy.CONFIDENTIAL,
                        null,
                        answered("first").delivered().corrected()))
                .isEmpty();
        assertThat(stop(Privacy.CONFIDENTIAL, null, answered("first", "second")))
                .isEmpty();
    }

    @Test
    void nothingIsToldOfAnAnonymousInstrumentByALinkOfOnePerson() {
        assertThat(stop(Privacy.ANONYMOUS, new UUID(3, 3), answered("first"))).isEmpty();
        assertThat(stop(Privacy.ANONYMOUS, null, answered("first"))).isPresent();
    }

    private static Optional<Stop> stop(Privacy privacy, @Nullable UUID participant, Draft draft) {
        Catalogue catalogue = new Catalogue();
        PublishedInstrument published =
                new PublishedInstrument(ORGANIZATION, INSTRUMENT, 1, NOON, null, null, instrument(privacy));
        catalogue.keepInstrument(published.key(), published);
        Invitation link = new Invitation(
                ORGANIZATION,
                new UUID(1, 3),
                "0".repeat(64),
                INSTRUMENT,
                1,
                new UUID(1, 4),
                new UUID(1, 5),
                participant,
                null,
                null,
                false);
        return Stops.of(catalogue, link, draft, NOON);
    }

    private static Draft answered(String... questions) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List.of(questions).forEach(question -> answers.put(question, new Answer.Text("words")));
        return new Draft(CODE, 1, false, questions.length, "en", new Answers(answers), List.of(), null);
    }

    private static Instrument instrument(Privacy privacy) {
        LocalizedText text = LocalizedText.of("en", "What?");
        return new Instrument(
                text,
                List.of("en"),
                null,
                null,
                privacy,
                List.of(new ShortText("first", Asking.of(text)), new ShortText("second", Asking.of(text))),
                null);
    }
}

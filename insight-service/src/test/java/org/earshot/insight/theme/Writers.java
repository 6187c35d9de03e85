package org.earshot.insight.theme;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;

/** An organisation that asks people to say it in their own words, and whether others may read them. */
public final class Writers {
    public final Listening here;
    private final Counts counts;

    public Writers(EventPublisher publisher, Counts counts) {
        this.here = new Listening(publisher);
        this.counts = counts;
        Listening.knowTopic(publisher);
        await().ignoreExceptions().until(() -> {
            publisher
                    .publish(Topics.INSTRUMENTS, instrument())
                    .toCompletableFuture()
                    .join();
            return true;
        });
    }

    /** A first answer by somebody of their own. */
    public ResponseRecorded writes(String language, String text) {
        return writes(UUID.randomUUID(), 1, null, language, text, null, Instant.now());
    }

    /** Any answer; {@code agrees} is null where the question about consent was left. */
    public ResponseRecorded writes(
            UUID id,
            int revision,
            @Nullable UUID participant,
            String language,
            String text,
            @Nullable Boolean agrees,
            Instant at) {
        Map<String, Answer> answers = new HashMap<>(Map.of("words", new Answer.Text(text)));
        if (agrees != null) {
            answers.put("may-quote", new Answer.Flag(agrees));
        }
        return new ResponseRecorded(
                here.organizationId,
                id,
                revision,
                here.instrument,
                1,
                here.program,
                here.site,
                participant,
                language,
                Channel.WEB,
                at,
                at,
                new Answers(answers),
                List.of(),
                Map.of("language", language),
                Map.of());
    }

    /** So many different people, each writing the same. */
    public List<ResponseRecorded> people(int count, String language, String text) {
        return IntStream.range(0, count).mapToObj(i -> writes(language, text)).toList();
    }

    /** Waits until nothing waits to be sorted, and as many texts are. */
    public void sorted(int texts) {
        await().untilAsserted(() -> {
            assertEquals(texts, number("select count(*) from open_text"));
            assertEquals(0, number("select count(*) from unsorted_text"));
        });
    }

    /** What is shown of a theme. */
    public ValidatableResponse shows() {
        return here.as("analyst").get("/api/themes").then().statusCode(200).body("threshold", equalTo(10));
    }

    public long number(String sql) {
        return counts.number(here.organizationId, sql);
    }

    private PublishedInstrument instrument() {
        Instrument instrument = new Instrument(
                LocalizedText.of("en", "Check-in"),
                List.of("en"),
                null,
                null,
                List.of(
                        new LongText("words", Asking.of(LocalizedText.of("en", "What should we know?")), "may-quote"),
                        new YesNo(
                                "may-quote",
                                Asking.of(LocalizedText.of("en", "May others read it?")),
                                List.of(),
                                List.of())),
                List.of());
        return new PublishedInstrument(here.organizationId, here.instrument, 1, Instant.now(), null, null, instrument);
    }
}

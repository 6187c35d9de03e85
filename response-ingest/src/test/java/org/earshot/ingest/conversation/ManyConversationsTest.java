package org.earshot.ingest.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.ingest.scenario.Surveys;
import org.junit.jupiter.api.Test;

/**
 * Scripted people in random order: wrong answers, days between two texts, repeated and late deliveries, a process that is killed between
 * any two of its writes, going back, pauses, other languages, STOP in the middle, two people on one number, the page in between. Each ends with the response that the person meant, or in the state that they asked for.
 * {@code -Dearshot.conversations=10000 -Dearshot.seed=…} runs more, or the same again.
 */
class ManyConversationsTest {
    private static final int CONVERSATIONS = Integer.getInteger("earshot.conversations", 400);
    /** How long a person waits between two texts, about. */
    private static final Duration PAUSE = Duration.ofHours(9);

    private static final long SEED = Long.getLong("earshot.seed", 20261129);

    @Test
    void each_ends_in_the_right_response_or_state() {
        Random random = new Random(SEED);
        TextWorld world = new TextWorld();
        List<UUID> surveys = surveys().stream().map(world::publish).toList();
        List<SharedNumber> numbers = numbers(world, surveys, random);
        List<SharedNumber> busy = new ArrayList<>(numbers);
        long texts = 0;
        long began = System.nanoTime();

        while (!busy.isEmpty()) {
            SharedNumber next = busy.get(random.nextInt(busy.size()));
            if (next.goesOn()) {
                texts++;
                world.later(PAUSE.dividedBy(busy.size()).multipliedBy(random.nextInt(3)));
            } else {
                busy.remove(next);
            }
        }

        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Integer> ends = new TreeMap<>();
        numbers.forEach(number -> number.people().forEach(person -> {
            person.check();
            ends.merge(person.end(), 1, Integer::sum);
        }));
        System.out.printf(
                "%,d conversations (seed %d), %,d texts in %.1f s: %,.0f texts/s, %,.0f conversations/s; ends %s%n",
                CONVERSATIONS, SEED, texts, seconds, texts / seconds, CONVERSATIONS / seconds, ends);
        assertThat(world.rows.said.stream().map(MessageRequested::messageId).distinct())
                .as("one text is answered by at most one")
                .hasSizeLessThanOrEqualTo(Math.toIntExact(texts));
        assertThat(ends.keySet()).contains("answered by text", "finished on the page", "stopped");
    }

    private static List<Instrument> surveys() {
        return List.of(
                Surveys.checkIn(),
                Surveys.furtherTypes(),
                Surveys.of(Surveys.checkIn().questions().get(5)),
                Surveys.inSomali());
    }

    /** One person in eight shares a number with another. */
    private static List<SharedNumber> numbers(TextWorld world, List<UUID> surveys, Random random) {
        List<SharedNumber> numbers = new ArrayList<>();
        int people = 0;
        while (people < CONVERSATIONS) {
            int sharing = random.nextInt(8) == 0 && people + 2 <= CONVERSATIONS ? 2 : 1;
            List<Texter> on = new ArrayList<>();
            for (int i = 0; i < sharing; i++) {
                UUID survey = surveys.get(random.nextInt(4) < 3 ? random.nextInt(2) : 2 + random.nextInt(2));
                on.add(new Texter(world, survey, random));
            }
            numbers.add(new SharedNumber(on));
            people += sharing;
        }
        return numbers;
    }

    /** A number, as the sending side treats it: one survey after the other, and a stop is everybody's. */
    private record SharedNumber(List<Texter> people) {
        boolean goesOn() {
            for (Texter person : people) {
                if (!person.isAtEnd()) {
                    person.goesOn();
                    if (person.hasStopped()) {
                        people.forEach(Texter::isStoppedByNumber);
                    }
                    return true;
                }
            }
            return false;
        }
    }
}

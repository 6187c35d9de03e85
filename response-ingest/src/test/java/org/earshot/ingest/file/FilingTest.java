package org.earshot.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.junit.jupiter.api.Test;

class FilingTest {
    private final Filing filing =
            new Filing(new NoFiles(), Clock.systemUTC(), UUID::randomUUID, Duration.ofDays(7), Duration.ofDays(30));

    @Test
    void where_no_file_is_named_nobody_works_out_what_for() {
        Supplier<Filing.For> slow = () -> {
            throw new AssertionError("asked without need");
        };
        Answers words = new Answers(Map.of("name", new Answer.Text("Ana")));

        filing.touch(slow, words);
        filing.drop(slow, words);

        assertThat(filing.missing(slow, words)).isEmpty();
    }

    @Test
    void a_file_that_is_not_kept_is_missing() {
        Filing.For what =
                new Filing.For(new Files.Of(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), 1, false);
        Answers named = new Answers(Map.of("photo", new Answer.File(UUID.randomUUID(), "image/jpeg", 10)));

        assertThat(filing.missing(() -> what, named)).containsExactly("photo");
    }
}

package org.earshot.scenario.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.api.Reply;

/**
 * A spreadsheet of a year. Worry about food rises among people answering in Spanish in the last weeks. Of rides nothing changes but who
 * answers: people answering in Spanish always lacked them more often, and in the last weeks three times as many of them answer.
 */
final class YearOfAnswers {
    static final int WEEKS = 56;
    static final int WEEKS_OF_WORRY = 12;
    static final int WEEKS_OF_MORE_ANSWERS = 4;
    private static final int SPANISH = 15;
    private static final int MORE_SPANISH = 45;
    private static final double GOLDEN = 0.6180339887498949;

    private final StringBuilder csv = new StringBuilder("id,date,language,food,ride,strain\n");
    private int people;

    private YearOfAnswers() {}

    /** Imports it, once the version is known where answers are taken; every row must be. */
    static void importInto(Api api, Asked asked) {
        YearOfAnswers year = new YearOfAnswers();
        for (int week = WEEKS; week >= 1; week--) {
            year.answer(week, 25, "en", 0.3, 0.1);
            year.answer(
                    week,
                    week <= WEEKS_OF_MORE_ANSWERS ? MORE_SPANISH : SPANISH,
                    "es",
                    week <= WEEKS_OF_WORRY ? 0.8 : 0.3,
                    0.5);
        }
        Map<String, Object> mapping = Map.of(
                "instrumentId",
                asked.instrumentId(),
                "version",
                asked.version(),
                "programId",
                asked.programId(),
                "siteId",
                asked.siteId());
        Reply reply = await().atMost(Duration.ofMinutes(1))
                .until(() -> api.importing(Json.write(mapping), year.csv.toString()), answer -> !answer.body()
                        .contains("unknown-instrument"));
        assertTrue(reply.body().contains("\"imported\":" + year.people), () -> end(reply.body()));
    }

    /** How many answer in Spanish since they worry more. */
    static int sinceTheWorry() {
        return (WEEKS_OF_WORRY - WEEKS_OF_MORE_ANSWERS) * SPANISH + WEEKS_OF_MORE_ANSWERS * MORE_SPANISH;
    }

    private void answer(int weeksAgo, int many, String language, double worried, double withoutRide) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusWeeks(weeksAgo);
        for (int i = 0; i < many; i++) {
            people++;
            csv.append(UUID.randomUUID())
                    .append(',')
                    .append(day)
                    .append(',')
                    .append(language)
                    .append(',');
            csv.append((0.5 + people * GOLDEN) % 1 < worried ? "often" : "never")
                    .append(',');
            csv.append((0.25 + people * GOLDEN * GOLDEN) % 1 < withoutRide ? "yes" : "no")
                    .append(",3\n");
        }
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 2_000));
    }
}

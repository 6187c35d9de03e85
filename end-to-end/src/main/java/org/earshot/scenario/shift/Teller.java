package org.earshot.scenario.shift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.api.Reply;

/**
 * Tells what the series tell, in any order and with everything that happens to answers: some come twice, some said the opposite
 * first and were corrected, and some were of strangers who withdrew. What counts in the end is what the series say.
 */
final class Teller {
    private static final int LINES = 2_000;
    private static final double REPEATED = 0.02;
    private static final double CORRECTED = 0.02;
    private static final double BESIDE_A_STRANGER = 0.01;

    private final Api api;
    private final Stage stage;
    private final Calendar calendar;
    private final List<Series> all;
    private final SplittableRandom random;
    private int responses;
    private int repeated;
    private int corrected;
    private int withdrawn;

    Teller(Api api, Stage stage, Calendar calendar, List<Series> all, long seed) {
        this.api = api;
        this.stage = stage;
        this.calendar = calendar;
        this.all = all;
        this.random = new SplittableRandom(seed);
    }

    /** Tells the weeks from..to of every series, all mixed; returns when everything is acknowledged. */
    void tell(int from, int to) {
        List<String> lines = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<UUID> strangers = new ArrayList<>();
        for (Answer answer : answers(from, to)) {
            double what = random.nextDouble();
            boolean wrongFirst = what < CORRECTED;
            lines.add(wrongFirst ? answer.saying(!answer.present()).json(1) : answer.json(1));
            if (wrongFirst) {
                later.add(answer.json(2));
                corrected++;
            } else if (what < CORRECTED + REPEATED) {
                later.add(answer.json(1));
                repeated++;
            } else if (what < CORRECTED + REPEATED + BESIDE_A_STRANGER) {
                UUID stranger = id();
                strangers.add(stranger);
                lines.add(new Answer(
                                stranger,
                                answer.place(),
                                answer.need(),
                                answer.stratum(),
                                !answer.present(),
                                answer.at())
                        .json(1));
                withdrawn++;
            }
        }
        send(lines);
        send(later);
        withdraw(strangers);
    }

    /** What was told so far, in words. */
    String told() {
        return String.format(
                "%,d responses: %,d sent twice, %,d corrected, %,d withdrawn again, in any order",
                responses, repeated, corrected, withdrawn);
    }

    private List<Answer> answers(int from, int to) {
        List<Answer> answers = new ArrayList<>();
        for (int week = from; week <= to; week++) {
            for (Series series : all) {
                for (Told told : series.in(week)) {
                    for (int person = 0; person < told.asked(); person++) {
                        answers.add(answer(series, week, told.stratum(), person < told.present()));
                    }
                }
            }
        }
        return answers;
    }

    private Answer answer(Series series, int week, int stratum, boolean present) {
        return new Answer(
                id(), stage.place(series), stage.need(series), stratum, present, calendar.during(week, random));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void send(List<String> lines) {
        Collections.shuffle(lines, new Random(random.nextLong()));
        for (int from = 0; from < lines.size(); from += LINES) {
            List<String> some = lines.subList(from, Math.min(from + LINES, lines.size()));
            Reply reply = api.batch(String.join("\n", some));
            if (!reply.succeeded() || reply.body().contains("\"problem\"")) {
                throw new Refused("batch", reply.status(), "a line was refused");
            }
            responses += some.size();
        }
    }

    private void withdraw(List<UUID> strangers) {
        List<CompletableFuture<Reply>> asked = strangers.stream()
                .map(id -> api.sendAsync("DELETE", "/api/responses/" + id, ""))
                .toList();
        asked.forEach(reply -> {
            if (!reply.join().succeeded()) {
                throw new Refused("withdrawal", reply.join().status(), "");
            }
        });
    }
}

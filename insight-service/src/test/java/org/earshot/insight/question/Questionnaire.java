package org.earshot.insight.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.jspecify.annotations.Nullable;

/** A survey with something to find: a choice with "other", a question for some only, four statements on one scale. */
final class Questionnaire {
    static final List<String> STATEMENTS = List.of("calm", "rested", "safe", "heard");

    private Questionnaire() {}

    static Instrument instrument() {
        List<Scale.Point> points = List.of(point(1), point(2), point(3), point(4), point(5));
        return new Instrument(
                text("How are you?"),
                List.of("en", "es"),
                null,
                null,
                List.of(
                        new SingleChoice(
                                "came",
                                Asking.of(text("How did you get here?")),
                                List.of(
                                        new Choice("bus", text("Bus"), null, false),
                                        new Choice("other", text("Other"), null, false, null, true)),
                                null),
                        new YesNo(
                                "waited",
                                new Asking(
                                        text("Did you wait for it?"),
                                        null,
                                        false,
                                        true,
                                        new Condition.Is("came", "bus"),
                                        null),
                                List.of(),
                                List.of()),
                        new Matrix(
                                "lately",
                                Asking.of(text("Lately")),
                                STATEMENTS.stream()
                                        .map(id -> new Matrix.Row(id, text("I felt " + id), null, null))
                                        .toList(),
                                points)),
                List.of(new Score("well", Score.Method.MEAN, STATEMENTS, 4, List.of("heard"), null)));
    }

    static Answers answers(@Nullable Answer came, @Nullable Answer waited, int... statements) {
        Map<String, Answer> answers = new HashMap<>();
        if (came != null) {
            answers.put("came", came);
        }
        if (waited != null) {
            answers.put("waited", waited);
        }
        for (int i = 0; i < statements.length; i++) {
            answers.put(STATEMENTS.get(i), new Answer.Amount(BigDecimal.valueOf(statements[i])));
        }
        return new Answers(answers);
    }

    static Given given(VersionKey version, @Nullable UUID participant, boolean bySystem, Instant at, Answers answers) {
        return new Given(UUID.randomUUID(), participant, version, "en", bySystem, at, answers);
    }

    private static Scale.Point point(int value) {
        return new Scale.Point(value, text("Point " + value));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}

package org.earshot.insight.reading.page;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.chart.Trend;
import org.earshot.insight.debt.DebtView;
import org.jspecify.annotations.Nullable;

/** Puts listening debts into words and pictures for one reader. */
final class DebtCards {
    private final PageText text;
    private final DecidingWords words;

    DebtCards(PageText text, DecidingWords words) {
        this.text = text;
        this.words = words;
    }

    DebtCard of(DebtView debt) {
        String says = says(debt);
        List<@Nullable Long> course = new ArrayList<>();
        debt.trend().forEach(point -> course.add(point.personDays()));
        String picture = new Trend("debt-" + debt.programId(), words.debtTrend(debt.name()), says, course).draw(text);
        return new DebtCard(
                debt.name(),
                says,
                new RawString(picture),
                debt.trend().stream().map(this::row).toList());
    }

    private String says(DebtView debt) {
        DebtView.Point now = debt.now();
        LocalDate since = now.since();
        if (!now.shown()) {
            return words.debtHidden();
        }
        return since == null
                ? words.debtNone()
                : words.debtSays(
                        text.count(now.waiting()),
                        text.count(now.averageDays()),
                        text.count(now.personDays()),
                        text.fullDay(since),
                        text.count(now.spoken()));
    }

    private DebtCard.Row row(DebtView.Point point) {
        return new DebtCard.Row(
                text.fullDay(point.day()),
                point.shown() ? text.count(point.waiting()) : text.words().tooFew(),
                text.count(point.personDays()));
    }
}

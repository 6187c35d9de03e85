package org.earshot.insight.policy.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.insight.policy.ClaimsView;
import org.earshot.insight.policy.Consequence;
import org.earshot.insight.policy.ListeningView;

/** Puts how an organisation listens into one reader's words. */
final class ListeningPageText {
    private final ListeningWords words;
    private final Locale locale;

    ListeningPageText(ListeningWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    ListeningPageView of(ListeningView view, ClaimsView claims, int saved, boolean mayChange) {
        UUID program = view.programId();
        Consequence any = view.budgets().get(0).consequence();
        boolean crowded = view.budgets().stream()
                .anyMatch(budget -> budget.inForce() && budget.consequence().decidedByFamilies());
        return new ListeningPageView(
                view,
                program == null ? "" : program.toString(),
                mayChange,
                standing(view),
                saved > 0 ? words.saved(saved) : "",
                view.budgets().stream().map(this::step).toList(),
                crowded ? words.decidedByFamilies(any.watchedTogether()) : "",
                view.thresholds().stream().map(this::line).toList(),
                claims.strict() ? claims.claims() : List.of(),
                claims.strict() && program == null ? note(claims) : "");
    }

    private String standing(ListeningView view) {
        if (!view.own()) {
            return words.inherits(view.scope());
        }
        return view.version() == 0 ? words.standard(view.scope()) : words.inForce(view.scope(), view.version());
    }

    private ListeningPageView.Step step(ListeningView.Budget budget) {
        Consequence means = budget.consequence();
        long weeks = Math.round(means.falseAlarmWeeks());
        return new ListeningPageView.Step(
                BigDecimal.valueOf(means.falseAlarmWeeks()).stripTrailingZeros().toPlainString(),
                words.step(weeks),
                means.falseAlarmWeeks() == AlertPolicy.STANDARD_WEEKS,
                budget.inForce(),
                words.means(
                        about(means.atMost()),
                        means.families(),
                        about(means.measuredLow()),
                        about(means.measuredHigh())));
    }

    private ListeningPageView.Line line(ListeningView.Line line) {
        return new ListeningPageView.Line(
                line.about(),
                line.need(),
                line.place(),
                line.whom().isEmpty() ? words.everyone() : line.whom(),
                words.line(Math.round(100 * line.share()) + "\u00a0%", line.people()));
    }

    private String note(ClaimsView claims) {
        if (claims.weighedAt() == null) {
            return words.claimsSoon();
        }
        String day = day(claims.week());
        return claims.claims().isEmpty() ? words.noClaims(day) : words.claimsOf(day);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Two figures are as exact as any of this is. */
    private String about(double alerts) {
        NumberFormat format = NumberFormat.getInstance(locale.getLanguage().equals("ar") ? Locale.ROOT : locale);
        return format.format(BigDecimal.valueOf(alerts).round(new MathContext(2)));
    }
}

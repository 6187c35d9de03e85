package org.earshot.insight.flag.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.insight.flag.Flag;
import org.earshot.insight.flag.FlagsView;
import org.earshot.insight.flag.FlagsView.FourWeeks;
import org.earshot.platform.page.PageLanguage;

/**
 * What the page shows; strings are text as shown.
 *
 * @param columns stretches, the running one first
 * @param people behind each column, or why there is nothing
 * @param notTold when to look again; empty where something is told
 */
public record FlagsPage(List<String> columns, List<String> people, List<Row> rows, String notTold, String gate) {

    /** A flag, what it means and what to do, and its share in each column. */
    public record Row(String label, String todo, List<String> shares) {}

    static FlagsPage of(FlagsView view, PageLanguage language) {
        Text text = new Text(language);
        return new FlagsPage(
                view.periods().stream().map(text::stretch).toList(),
                view.periods().stream()
                        .map(period -> text.people(period.flags().get(0).figure()))
                        .toList(),
                Stream.of(Flag.values()).map(flag -> row(flag, view, text)).toList(),
                isTold(view) ? "" : text.words.notTold(language.count(view.threshold())),
                text.words.definitionGate(language.count(view.threshold())));
    }

    private static boolean isTold(FlagsView view) {
        return view.periods().stream()
                .flatMap(period -> period.flags().stream())
                .anyMatch(flagged -> !flagged.figure().suppressed());
    }

    private static Row row(Flag flag, FlagsView view, Text text) {
        return new Row(
                text.label(flag),
                text.todo(flag),
                view.periods().stream()
                        .map(period -> period.flags().stream()
                                .filter(flagged -> flagged.flag() == flag)
                                .map(flagged -> text.share(flagged.figure()))
                                .findFirst()
                                .orElse(""))
                        .toList());
    }

    /** Words and figures as one reader reads them. */
    private static final class Text {
        private final FlagWords words;
        private final PageLanguage language;

        Text(PageLanguage language) {
            this.words = language.words(FlagWords.class);
            this.language = language;
        }

        String stretch(FourWeeks period) {
            return period.running()
                    ? words.since(day(period.from()))
                    : words.fromTo(day(period.from()), day(period.until()));
        }

        private String day(LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("d MMM", language.locale()));
        }

        String people(RoughFigure figure) {
            Long people = figure.people();
            return people == null ? words.tooFew() : words.people(language.count(people));
        }

        String share(RoughFigure figure) {
            Double share = figure.share();
            return share == null ? words.tooFew() : language.percent(share);
        }

        String label(Flag flag) {
            return switch (flag) {
                case HIDDEN_FIELD -> words.hiddenField();
                case TOO_FAST -> words.tooFast();
                case ON_BEHALF -> words.onBehalf();
                case DAY_ONLY -> words.dayOnly();
                case TIME_CORRECTED -> words.timeCorrected();
            };
        }

        String todo(Flag flag) {
            return switch (flag) {
                case HIDDEN_FIELD -> words.hiddenFieldDo();
                case TOO_FAST -> words.tooFastDo();
                case ON_BEHALF -> words.onBehalfDo();
                case DAY_ONLY -> words.dayOnlyDo();
                case TIME_CORRECTED -> words.timeCorrectedDo();
            };
        }
    }
}

package org.earshot.insight.reading.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.answering.Step;
import org.earshot.insight.chart.SeriesChart;
import org.earshot.insight.chart.SeriesChart.Mark;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/** Draws a need over time and says in words what the picture says. */
final class SeriesFigures {
    private final PageText text;
    private final PageWords words;

    SeriesFigures(PageText text) {
        this.text = text;
        this.words = text.words();
    }

    /** The last {@code atMost} weeks of a need. */
    SeriesFigure of(NeedView need, int atMost, UUID id) {
        List<WeekPoint> weeks = last(need.weeks(), atMost);
        String sentence = Step.isReserved(need.need()) ? sentence(weeks, text.answering()::chartSays) : sentence(weeks);
        String reworded = reworded(need, weeks);
        String title = words.chartTitle(need.label(), need.place().name());
        String told = reworded.isEmpty() ? sentence : sentence + " " + reworded;
        SeriesChart chart = new SeriesChart("c" + id, title, told, weeks, marks(need));
        return new SeriesFigure(
                words.everyoneAt(need.place().name()), counted(need), chart.draw(text), told, table(weeks));
    }

    /** Where the latest change of meaning lies among the weeks that are drawn; empty where none does. */
    private String reworded(NeedView need, List<WeekPoint> drawn) {
        return need.reworded().stream()
                .filter(monday -> drawn.stream().anyMatch(week -> week.monday().equals(monday)))
                .reduce((earlier, later) -> later)
                .map(monday -> words.reworded(text.fullDay(monday)))
                .orElse("");
    }

    /** What a figure counts: answers about a need, or people who could take a step. */
    String counted(NeedView need) {
        return Step.isReserved(need.need()) ? words.people() : words.answers();
    }

    /** Stable within a page: the same need and place give the same id. */
    static UUID id(String need, PlaceName place) {
        return UUID.nameUUIDFromBytes((need + place.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the latest shown week that is over said, and what was expected of it. */
    String sentence(List<WeekPoint> weeks) {
        return sentence(weeks, words::chartSays);
    }

    private String sentence(List<WeekPoint> weeks, Saying saying) {
        WeekPoint latest = latest(weeks);
        Figure figure = latest == null ? null : latest.figure();
        if (latest == null || figure == null) {
            return words.chartNothing();
        }
        Double low = figure.low();
        Double high = figure.high();
        String said = saying.of(
                text.day(latest.monday()),
                text.share(figure),
                low == null ? "" : text.percent(low),
                high == null ? "" : text.percent(high),
                text.count(figure.answers()));
        String expected = expected(latest);
        return expected.isEmpty() ? said : said + " " + expected;
    }

    /** Says what the week of a day tells: its share, the interval's ends, and how many it rests on. */
    private interface Saying {
        String of(String day, String share, String low, String high, String answers);
    }

    static List<WeekPoint> last(List<WeekPoint> weeks, int atMost) {
        return weeks.subList(Math.max(0, weeks.size() - atMost), weeks.size());
    }

    private String expected(WeekPoint week) {
        Double low = week.expectedLow();
        Double high = week.expectedHigh();
        return low == null || high == null ? "" : words.chartExpected(text.percent(low), text.percent(high));
    }

    private static @Nullable WeekPoint latest(List<WeekPoint> weeks) {
        WeekPoint latest = null;
        for (WeekPoint week : weeks) {
            if (week.drawn() && (latest == null || !week.running())) {
                latest = week;
            }
        }
        return latest;
    }

    private List<Mark> marks(NeedView need) {
        Stream<Mark> onsets =
                need.onsets().stream().map(onset -> new Mark(onset.monday(), Mark.Kind.ONSET, onset(onset)));
        Stream<Mark> decisions = need.decisions().stream()
                .map(mark -> new Mark(
                        mark.day(), Mark.Kind.DECISION, decision(mark.decision()) + ", " + text.day(mark.day())));
        Stream<Mark> reworded =
                need.reworded().stream().map(monday -> new Mark(monday, Mark.Kind.REWORDED, words.newMeaning()));
        return Stream.of(onsets, decisions, reworded)
                .flatMap(Function.identity())
                .toList();
    }

    private String onset(NeedView.Onset onset) {
        String day = text.day(onset.monday());
        String arrow = onset.direction() == Direction.UP ? "\u25b2 " : "\u25bc ";
        return arrow + (onset.open() ? words.since(day) : day);
    }

    private String decision(Decision decision) {
        return Decisions.words(decision, words);
    }

    private List<SeriesFigure.WeekLine> table(List<WeekPoint> weeks) {
        List<SeriesFigure.WeekLine> lines = new ArrayList<>();
        for (WeekPoint week : weeks) {
            lines.add(line(week));
        }
        Collections.reverse(lines);
        return lines;
    }

    private SeriesFigure.WeekLine line(WeekPoint week) {
        String day = text.fullDay(week.monday());
        Figure figure = week.figure();
        if (figure.suppressed()) {
            return new SeriesFigure.WeekLine(day, "", "", "", "", words.tooFew());
        }
        Double low = week.expectedLow();
        Double high = week.expectedHigh();
        String expected = low == null || high == null ? "" : words.to(text.percent(low), text.percent(high));
        String note = week.running() ? words.running() : "";
        return new SeriesFigure.WeekLine(
                day, text.share(figure), text.interval(figure), text.count(figure.answers()), expected, note);
    }
}

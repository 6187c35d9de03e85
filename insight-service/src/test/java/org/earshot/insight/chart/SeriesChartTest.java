package org.earshot.insight.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.insight.chart.SeriesChart.Mark;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.WeekPoint;
import org.junit.jupiter.api.Test;

class SeriesChartTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_share_lands_at_its_height_and_a_single_week_in_the_middle() {
        String svg = chart(week(0, shown(.5, .42, .58))).draw(labels(false));

        assertTrue(svg.contains("<path class=\"dots\" d=\"M326 87.3h0\"/>"), svg);
        assertTrue(svg.contains("<path class=\"bar\" d=\"M326 63.9V110.8\"/>"), svg);
        assertTrue(svg.contains(">60 %</text>") && svg.contains(">30 %</text>") && svg.contains(">0 %</text>"), svg);
    }

    @Test
    void time_runs_with_the_script_of_the_reader() {
        List<WeekPoint> weeks = List.of(week(0, shown(.2, .1, .3)), week(1, shown(.2, .1, .3)));

        String leftToRight = chart(weeks).draw(labels(false));
        String rightToLeft = chart(weeks).draw(labels(true));

        assertTrue(dots(leftToRight).startsWith("M192 "), leftToRight);
        assertTrue(dots(rightToLeft).startsWith("M408 "), rightToLeft);
    }

    @Test
    void a_suppressed_week_is_a_tick_at_the_foot_and_tells_no_height() {
        String svg = chart(week(0, shown(.5, .4, .6)), week(1, Figure.SUPPRESSED), week(2, Figure.SUPPRESSED))
                .draw(labels(false));

        assertTrue(svg.contains("<path class=\"gap\" d=\"M326 234v-7M504.7 234v-7\"/>"), svg);
        assertEquals(1, dots(svg).split("M", -1).length - 1, svg);
    }

    @Test
    void only_a_week_whose_whole_interval_lies_outside_is_marked_by_shape() {
        WeekPoint chance = expected(0, shown(.32, .22, .42), .2, .3);
        WeekPoint above = expected(1, shown(.5, .4, .6), .2, .3);
        WeekPoint below = expected(2, shown(.1, .05, .15), .2, .3);

        String svg = chart(chance, above, below).draw(labels(false));

        assertEquals(1, dots(svg).split("M", -1).length - 1, svg);
        assertTrue(svg.contains("m0-5l4.6 8h-9.2z"), svg);
        assertTrue(svg.contains("m0 5l4.6-8h-9.2z"), svg);
    }

    @Test
    void the_expected_range_is_interrupted_where_there_was_none() {
        String svg = chart(
                        expected(0, shown(.2, .1, .3), .1, .3),
                        week(1, shown(.2, .1, .3)),
                        expected(2, shown(.2, .1, .3), .1, .3))
                .draw(labels(false));

        String band = svg.split("class=\"band\" d=\"", -1)[1].split("\"", -1)[0];
        assertEquals(2, band.chars().filter(c -> c == 'Z').count(), band);
    }

    @Test
    void a_running_week_is_a_ring() {
        String svg = chart(new WeekPoint(MONDAY, true, shown(.2, .1, .3), null, null, null))
                .draw(labels(false));

        assertTrue(svg.contains("class=\"ring\""), svg);
        assertFalse(svg.contains("class=\"dots\""), svg);
    }

    @Test
    void no_weeks_at_all_still_say_what_is_shown() {
        String svg = chart(List.of()).draw(labels(false));

        assertTrue(svg.contains("role=\"img\" aria-labelledby=\"c-t c-d\""), svg);
        assertTrue(svg.contains("<desc id=\"c-d\">In words</desc>"), svg);
        assertFalse(svg.contains("NaN"), svg);
    }

    @Test
    void words_cannot_become_markup() {
        String svg = new SeriesChart(
                        "c", "<script>", "a & b", weeks(10), List.of(new Mark(MONDAY, Mark.Kind.DECISION, "\"<b>\"")))
                .draw(labels(false));

        assertTrue(svg.contains("<title id=\"c-t\">&lt;script&gt;</title>"), svg);
        assertTrue(svg.contains("&quot;&lt;b&gt;&quot;</text>"), svg);
    }

    @Test
    void a_mark_stands_where_its_week_begins_and_one_outside_is_left_out() {
        String svg = new SeriesChart(
                        "c",
                        "t",
                        "d",
                        weeks(10),
                        List.of(
                                new Mark(MONDAY.plusWeeks(5), Mark.Kind.ONSET, "since 8 Jun"),
                                new Mark(MONDAY.minusDays(1), Mark.Kind.ONSET, "too early")))
                .draw(labels(false));

        assertTrue(svg.contains("<path class=\"mark\" d=\"M326 26V234\"/>"), svg);
        assertTrue(svg.contains(">since 8 Jun</text>"), svg);
        assertFalse(svg.contains("too early"), svg);
    }

    @Test
    void where_a_question_means_something_else_a_line_stands_and_what_is_expected_begins_anew() {
        List<WeekPoint> weeks = IntStream.range(0, 4)
                .mapToObj(i -> expected(i, shown(.2, .1, .3), .1, .3))
                .toList();
        String svg = new SeriesChart(
                        "c", "t", "d", weeks, List.of(new Mark(MONDAY.plusWeeks(2), Mark.Kind.REWORDED, "new meaning")))
                .draw(labels(false));

        String band = svg.split("class=\"band\" d=\"", -1)[1].split("\"", -1)[0];
        String base = svg.split("class=\"base\" d=\"", -1)[1].split("\"", -1)[0];
        assertTrue(svg.contains("<path class=\"reworded\" d=\"M326 50V234\"/>"), svg);
        assertEquals(2, band.chars().filter(c -> c == 'Z').count(), band);
        assertEquals(2, base.chars().filter(c -> c == 'M').count(), base);
    }

    private static List<WeekPoint> weeks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> week(i, shown(.3, .2, .4)))
                .toList();
    }

    private static SeriesChart chart(WeekPoint... weeks) {
        return chart(Stream.of(weeks).toList());
    }

    private static SeriesChart chart(List<WeekPoint> weeks) {
        return new SeriesChart("c", "Title", "In words", weeks, List.of());
    }

    private static String dots(String svg) {
        return svg.split("class=\"dots\" d=\"", -1)[1].split("\"", -1)[0];
    }

    private static WeekPoint week(int number, Figure figure) {
        return new WeekPoint(MONDAY.plusWeeks(number), false, figure, null, null, null);
    }

    private static WeekPoint expected(int number, Figure figure, double low, double high) {
        return new WeekPoint(MONDAY.plusWeeks(number), false, figure, (low + high) / 2, low, high);
    }

    private static Figure shown(double share, double low, double high) {
        return new Figure(false, share, low, high, 40L, 40L);
    }

    static Labels labels(boolean rightToLeft) {
        return new Labels() {
            @Override
            public String percent(double share) {
                return Math.round(share * 100) + " %";
            }

            @Override
            public String day(LocalDate day) {
                return day.toString();
            }

            @Override
            public String month(LocalDate day) {
                return day.getMonth().name().toLowerCase(Locale.ROOT);
            }

            @Override
            public String count(long count) {
                return Long.toString(count);
            }

            @Override
            public boolean rightToLeft() {
                return rightToLeft;
            }
        };
    }
}

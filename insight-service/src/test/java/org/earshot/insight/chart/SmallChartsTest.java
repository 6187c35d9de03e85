package org.earshot.insight.chart;

import static org.earshot.insight.chart.SeriesChartTest.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedView.Comparison;
import org.earshot.insight.reading.WeekPoint;
import org.junit.jupiter.api.Test;

class SmallChartsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void six_needs_of_twelve_weeks_take_less_than_ten_kilobytes_compressed() throws IOException {
        Random random = new Random(3);
        StringBuilder all = new StringBuilder();
        for (int need = 0; need < 6; need++) {
            List<WeekPoint> weeks = new ArrayList<>();
            for (int week = 0; week < 12; week++) {
                double share = .1 + .5 * random.nextDouble();
                Figure figure = new Figure(false, share, share - .08, share + .09, 40L, 38L);
                weeks.add(new WeekPoint(MONDAY.plusWeeks(week), false, figure, share, share - .05, share + .05));
            }
            all.append(new Sparkline("s" + need, "Need " + need, "What it says", weeks, .8).draw(labels(false)));
        }

        assertTrue(compressed(all.toString()) < 4_000, compressed(all.toString()) + " bytes");
    }

    @Test
    void a_group_points_from_before_to_after_on_the_scale_of_all() {
        Comparison row = compared(.2, .4);

        String svg = ChangeRow.draw(row, .5, labels(false));

        assertTrue(svg.contains("<path class=\"way\" d=\"M97.6 12H187.2\"/>"), svg);
        assertTrue(svg.contains("class=\"dot more\" d=\"M187.2 12l-7-6v12z\""), svg);
    }

    @Test
    void a_group_that_fell_points_back_and_right_to_left_is_mirrored() {
        String fell = ChangeRow.draw(compared(.4, .2), .5, labels(false));
        String mirrored = ChangeRow.draw(compared(.2, .4), .5, labels(true));

        assertTrue(fell.contains("class=\"dot less\" d=\"M97.6 12l7-6v12z\""), fell);
        assertTrue(mirrored.contains("class=\"dot more\" d=\"M52.8 12l7-6v12z\""), mirrored);
    }

    @Test
    void a_suppressed_group_has_no_picture() {
        Comparison row = new Comparison(MONDAY, Figure.SUPPRESSED, Figure.SUPPRESSED, null, null, null);

        assertEquals("", ChangeRow.draw(row, .5, labels(false)));
        assertEquals(.1, ChangeRow.highest(List.of(row)));
    }

    @Test
    void both_parts_of_a_change_start_from_the_same_zero() {
        String svg = SplitBar.draw(.2, -.1, labels(false));

        assertTrue(svg.contains("class=\"axis\" d=\"M81.3 0V44\""), svg);
        assertTrue(svg.contains("class=\"said\" d=\"M81.3 4H236v15H81.3z\""), svg);
        assertTrue(svg.contains("class=\"mix\" d=\"M81.3 25H4v15H81.3z\""), svg);
    }

    private static Comparison compared(double before, double after) {
        return new Comparison(MONDAY, figure(before), figure(after), after - before, after - before - .1, .3);
    }

    private static Figure figure(double share) {
        return new Figure(false, share, share - .05, share + .05, 40L, 40L);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}

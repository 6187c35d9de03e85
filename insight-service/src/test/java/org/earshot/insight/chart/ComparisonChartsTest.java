package org.earshot.insight.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.Difference;
import org.earshot.insight.equity.PlacesView;
import org.earshot.insight.equity.PlacesView.Limit;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.equity.PlacesView.Standing;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonChartsTest {
    private static final Labels LEFT_TO_RIGHT = SeriesChartTest.labels(false);
    private static final Labels RIGHT_TO_LEFT = SeriesChartTest.labels(true);

    @Test
    void aClearGapIsATriangleAnUnclearOneADotAndAHiddenOneATick() {
        List<@Nullable Difference> gaps = Arrays.asList(new Difference(.2, .1, .3), new Difference(.05, -.1, .2), null);

        String svg = new GapChart("g", "Gap", "Says so", gaps, .4).draw(LEFT_TO_RIGHT);

        assertTrue(svg.contains("class=\"dot out\""), svg);
        assertTrue(svg.contains("class=\"dots\""), svg);
        assertTrue(svg.contains("class=\"gap\" d=\"M200 38v8\""), svg);
        assertTrue(svg.contains("<title id=\"g-t\">Gap</title>"), svg);
    }

    @Test
    void timeRunsFromRightToLeftWhereTheScriptDoes() {
        List<Difference> gaps = List.of(new Difference(.2, .1, .3), new Difference(.05, -.1, .2));

        assertTrue(new GapChart("g", "", "", gaps, .4).draw(LEFT_TO_RIGHT).contains("M60 24m0-5"), "first at the left");
        assertTrue(
                new GapChart("g", "", "", gaps, .4).draw(RIGHT_TO_LEFT).contains("M180 24m0-5"), "first at the right");
    }

    @Test
    void theArrowOfAClearGapPointsAwayFromNoGap() {
        Difference more = new Difference(.2, .1, .3);

        assertTrue(GapRow.draw(more, null, true, .4, LEFT_TO_RIGHT).contains("M176 12l-7-6v12z"));
        assertTrue(GapRow.draw(more, null, true, .4, RIGHT_TO_LEFT).contains("M64 12l7-6v12z"));
        assertFalse(GapRow.draw(more, null, false, .4, LEFT_TO_RIGHT).contains("z\""), "no arrow while it is unclear");
    }

    @Test
    void gapsSetSideBySideShareARoundScale() {
        assertEquals(.3, GapScale.farthest(List.of(new Difference(-.2, -.28, -.12), new Difference(.1, 0, .2))));
        assertEquals(.1, GapScale.farthest(Collections.emptyList()));
    }

    @Test
    void aFunnelNamesOnlyThePlacesOutsideItsLimits() {
        String svg = funnel(6).draw(LEFT_TO_RIGHT);

        assertTrue(svg.contains(">Place 0</text>"), svg);
        assertFalse(svg.contains(">Place 1</text>"), svg);
        assertTrue(svg.contains("class=\"band\"") && svg.contains("class=\"limit\""), svg);
    }

    @Test
    void aFunnelOfTwoHundredPlacesIsSmall() {
        String svg = funnel(200).draw(LEFT_TO_RIGHT);

        assertTrue(svg.length() < 8_000, svg.length() + " characters");
    }

    private static FunnelChart funnel(int places) {
        Figure everyone = figure(300, 1000);
        List<PlaceShare> shares = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Figure figure = figure(i == 0 ? 60 : 25 + i % 10, 100 + i);
            shares.add(new PlaceShare(
                    new PlaceName(PlaceKind.SITE, new UUID(0, i), "Place " + i),
                    figure,
                    i == 0 ? Standing.FAR_ABOVE : Standing.INSIDE,
                    figure,
                    figure,
                    null,
                    List.of()));
        }
        List<Limit> limits = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> new Limit(i * 13, .3 - .3 / i, .3 + .3 / i))
                .toList();
        PlacesView view = new PlacesView(
                "food-insecurity",
                "Food insecurity",
                "Network",
                "site",
                List.of("site"),
                24,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 6, 21),
                null,
                10,
                everyone,
                1,
                limits,
                limits,
                shares);
        return new FunnelChart("funnel", "Places", "Says so", view, "answers");
    }

    private static Figure figure(long present, long answers) {
        return DisclosureGate.of(10).figure(new Counted(present, answers, answers));
    }
}

package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.PlacesView;
import org.earshot.insight.equity.PlacesView.Limit;
import org.earshot.insight.equity.PlacesView.PlaceShare;
import org.earshot.insight.equity.PlacesView.Standing;

/**
 * Places by how many answered there, within the limits of chance around the share of all: dots inside, triangles with their names
 * outside. The inner limits are an area, the outer ones dashed lines.
 *
 * @param id unique on its page
 * @param title what is shown
 * @param description the sentence that says what the picture says
 * @param view with limits and at least two places that may be shown
 * @param answers what the axis of answers is called
 */
public record FunnelChart(String id, String title, String description, PlacesView view, String answers) {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 320;
    private static final double LEFT = 58;
    private static final double RIGHT = 590;
    private static final double TOP = 16;
    private static final double BOTTOM = 268;
    private static final int LETTERS = 22;

    /** The picture as one {@code svg} element. */
    public String draw(Labels labels) {
        Plane plane = new Plane(WIDTH, LEFT, RIGHT, TOP, BOTTOM, 1, highest(), labels.rightToLeft());
        Markup svg = new Markup().open(id, "chart", WIDTH, HEIGHT, title, description);
        svg.path("band", area(plane));
        svg.path("limit", line(plane, true) + line(plane, false));
        axes(svg, plane, labels);
        Double everyone = view.everyone().share();
        if (everyone != null) {
            svg.path(
                    "base",
                    "M" + number(plane.mirrored(LEFT)) + " " + number(plane.y(everyone)) + "H"
                            + number(plane.mirrored(RIGHT)));
        }
        places(svg, plane);
        return svg.close();
    }

    private void axes(Markup svg, Plane plane, Labels labels) {
        for (int half = 0; half <= 2; half++) {
            double share = plane.highest() * half / 2;
            svg.path(
                    "grid-line",
                    "M" + number(plane.mirrored(LEFT)) + " " + number(plane.y(share)) + "H"
                            + number(plane.mirrored(RIGHT)));
            svg.text(
                    plane.mirrored(LEFT - 8),
                    plane.y(share) + 4,
                    plane.rightToLeft() ? "start" : "end",
                    "",
                    labels.percent(share));
        }
        double step = step();
        for (double n = step; n <= most(); n += step) {
            svg.path("grid-line", "M" + number(x(n, plane)) + " " + number(BOTTOM) + "v6");
            svg.text(x(n, plane), BOTTOM + 25, "middle", "", labels.count(Math.round(n)));
        }
        svg.text(plane.mirrored(RIGHT), BOTTOM + 46, plane.rightToLeft() ? "start" : "end", "", answers);
    }

    private void places(Markup svg, Plane plane) {
        StringBuilder dots = new StringBuilder();
        StringBuilder out = new StringBuilder();
        for (PlaceShare place : view.places()) {
            if (place.figure().released()) {
                String at = number(x(answers(place.figure()), plane)) + " " + number(plane.y(share(place.figure())));
                boolean outside = place.standing() != Standing.INSIDE && place.standing() != Standing.UNKNOWN;
                (outside ? out : dots)
                        .append('M')
                        .append(at)
                        .append(outside ? above(place) ? "m0-6l5.4 9.4h-10.8z" : "m0 6l5.4-9.4h-10.8z" : "h0");
            }
        }
        svg.path("dots", dots).path("dot out", out);
        for (PlaceShare place : view.places()) {
            if (place.figure().released()
                    && place.standing() != Standing.INSIDE
                    && place.standing() != Standing.UNKNOWN) {
                name(svg, plane, place);
            }
        }
    }

    private void name(Markup svg, Plane plane, PlaceShare place) {
        double x = x(answers(place.figure()), plane);
        boolean before = plane.mirrored(x) > WIDTH / 2;
        double words = plane.mirrored(plane.mirrored(x) + (before ? -10 : 10));
        String name = place.place().name();
        svg.text(
                words,
                plane.y(share(place.figure())) + 4,
                before == plane.rightToLeft() ? "start" : "end",
                "flag",
                name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…");
    }

    private static boolean above(PlaceShare place) {
        return place.standing() == Standing.ABOVE || place.standing() == Standing.FAR_ABOVE;
    }

    private String area(Plane plane) {
        StringBuilder path = new StringBuilder();
        for (Limit limit : view.inner()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(at(limit.answers(), limit.high(), plane));
        }
        for (int i = view.inner().size() - 1; i >= 0; i--) {
            Limit limit = view.inner().get(i);
            path.append('L').append(at(limit.answers(), limit.low(), plane));
        }
        return path.isEmpty() ? "" : path.append('Z').toString();
    }

    private String line(Plane plane, boolean upper) {
        StringBuilder path = new StringBuilder();
        for (Limit limit : view.outer()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(at(limit.answers(), upper ? limit.high() : limit.low(), plane));
        }
        return path.toString();
    }

    private String at(double answers, double share, Plane plane) {
        return number(x(answers, plane)) + " " + number(plane.y(share));
    }

    private double x(double answers, Plane plane) {
        return plane.mirrored(LEFT + answers / most() * (RIGHT - LEFT));
    }

    private double most() {
        return view.inner().stream().mapToDouble(Limit::answers).max().orElse(1);
    }

    /** Some four round numbers of answers along the axis. */
    private double step() {
        double rough = most() / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(step -> step >= rough * .8)
                .findFirst()
                .orElse(rough);
    }

    private double highest() {
        double reached = Stream.concat(
                        view.places().stream()
                                .map(PlaceShare::figure)
                                .filter(Figure::released)
                                .map(FunnelChart::share),
                        view.outer().stream().map(Limit::high))
                .mapToDouble(share -> share)
                .max()
                .orElse(1);
        return Plane.round(reached);
    }

    private static double share(Figure figure) {
        return Objects.requireNonNull(figure.share());
    }

    private static double answers(Figure figure) {
        return Objects.requireNonNull(figure.answers());
    }
}

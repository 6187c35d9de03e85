package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.insight.reading.WeekPoint;

/**
 * One need at one place over time: a dot with its 95 % interval for each week over the range that was expected, and marks where
 * a change began, where people decided something, and where a question began to mean something else, which interrupts what is expected.
 *
 * @param id unique on its page
 * @param title what is shown
 * @param description the sentence that says what the picture says
 * @param weeks without gaps, oldest first
 * @param marks in any order; those outside the weeks are left out
 */
public record SeriesChart(String id, String title, String description, List<WeekPoint> weeks, List<Mark> marks) {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 270;
    private static final double LEFT = 58;
    private static final double RIGHT = 594;
    private static final double TOP = 58;
    private static final double BOTTOM = 234;
    private static final double ROOM_FOR_A_MONTH = 70;
    private static final double ROOM_FOR_A_MARK = 170;

    public SeriesChart {
        weeks = List.copyOf(weeks);
        marks = List.copyOf(marks);
    }

    /**
     * Something to point at.
     *
     * @param day any day of its week
     * @param words short: there is room for some fifteen letters
     */
    public record Mark(LocalDate day, Kind kind, String words) {
        /** What happened. */
        public enum Kind {
            /** A change began. */
            ONSET("mark", 20, .5),
            /** A question means something else from here on. */
            REWORDED("reworded", 44, .5),
            /** Somebody decided. */
            DECISION("decided", 44, 0);

            private final String line;
            private final double height;
            private final double weeksBefore;

            Kind(String line, double height, double weeksBefore) {
                this.line = line;
                this.height = height;
                this.weeksBefore = weeksBefore;
            }
        }
    }

    /** The picture as one {@code svg} element. */
    public String draw(Labels labels) {
        Plane plane =
                new Plane(WIDTH, LEFT, RIGHT, TOP, BOTTOM, weeks.size(), Plane.highest(weeks), labels.rightToLeft());
        Markup svg = new Markup().open(id, "chart", WIDTH, HEIGHT, title, description);
        shares(svg, plane, labels);
        months(svg, plane, labels);
        new WeekShapes(plane, weeks, reworded()).drawOn(svg);
        marks(svg, plane, Mark.Kind.ONSET.height);
        marks(svg, plane, Mark.Kind.DECISION.height);
        return svg.close();
    }

    private Set<Integer> reworded() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.REWORDED)
                .map(this::weekOf)
                .collect(Collectors.toSet());
    }

    private static void shares(Markup svg, Plane plane, Labels labels) {
        for (int half = 0; half <= 2; half++) {
            double share = plane.highest() * half / 2;
            double y = plane.y(share);
            String line = "M" + number(plane.mirrored(LEFT)) + " " + number(y) + "H" + number(plane.mirrored(RIGHT));
            svg.path("grid-line", line);
            svg.text(plane.mirrored(LEFT - 8), y + 4, plane.rightToLeft() ? "start" : "end", "", labels.percent(share));
        }
    }

    private void months(Markup svg, Plane plane, Labels labels) {
        double lastX = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate monday = weeks.get(i).monday();
            boolean monthBegins = monday.getDayOfMonth() <= 7;
            double along = LEFT + (i + .5) / weeks.size() * (RIGHT - LEFT);
            boolean room = along - lastX >= ROOM_FOR_A_MONTH && along < RIGHT - 18;
            if (room && (monthBegins || weeks.size() < 5)) {
                String words = weeks.size() < 5 ? labels.day(monday) : labels.month(monday);
                svg.path("grid-line", "M" + number(plane.x(i)) + " " + number(BOTTOM) + "v6");
                svg.text(plane.x(i), BOTTOM + 25, "middle", "", words);
                lastX = along;
            }
        }
    }

    /** The newest mark is always labelled; an older one only where its words have room. */
    private void marks(Markup svg, Plane plane, double y) {
        double taken = Double.POSITIVE_INFINITY;
        for (Mark mark : marks.stream()
                .filter(m -> m.kind().height == y && weekOf(m) >= 0)
                .sorted((a, b) -> b.day().compareTo(a.day()))
                .toList()) {
            double x = plane.x(weekOf(mark) - mark.kind().weeksBefore);
            double along = plane.mirrored(x);
            svg.path(mark.kind().line, "M" + number(x) + " " + number(y + 6) + "V" + number(BOTTOM));
            if (taken - along >= ROOM_FOR_A_MARK) {
                boolean before = along > WIDTH / 2;
                double words = plane.mirrored(along + (before ? 4 : -4));
                svg.text(words, y, before == plane.rightToLeft() ? "start" : "end", "flag", mark.words());
                taken = along;
            }
        }
    }

    private int weekOf(Mark mark) {
        if (weeks.isEmpty()) {
            return -1;
        }
        long week = ChronoUnit.WEEKS.between(weeks.get(0).monday(), mark.day());
        return mark.day().isBefore(weeks.get(0).monday()) || week >= weeks.size() ? -1 : (int) week;
    }
}

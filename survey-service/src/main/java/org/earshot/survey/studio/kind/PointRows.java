package org.earshot.survey.studio.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Scale;

/** Points of a scale as rows of a form: what was entered, then what was removed, then what was added, a line each. */
final class PointRows {
    private PointRows() {}

    /** The points as the form says them; a new one stands for the number after the greatest. */
    static List<Scale.Point> read(String name, List<Scale.Point> before, Sent sent) {
        List<Scale.Point> points = before.stream()
                .filter(point -> !sent.text("do").equals("point-remove:" + point.value()))
                .map(point -> new Scale.Point(point.value(), sent.words(name + "." + point.value(), point.label())))
                .collect(Collectors.toCollection(ArrayList::new));
        String language = sent.languages().get(0);
        sent.text(name + ChoiceRows.ADDED)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(
                        label -> points.add(new Scale.Point(next(points), new LocalizedText(Map.of(language, label)))));
        return points;
    }

    private static int next(List<Scale.Point> points) {
        return 1 + points.stream().mapToInt(Scale.Point::value).max().orElse(0);
    }
}

package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Points;
import org.earshot.survey.exchange.format.Problems;

/** Ratings, and matrices of one choice a row. */
final class ScaleReader {
    private static final int MOST_POINTS = 100;

    private final Texts texts;
    private final Problems problems;

    ScaleReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** A rating from 0 to 10 with words at its ends is ours; any other is a scale. */
    Optional<Made> rating(Element element, String id, Asking asking) {
        LocalizedText low = texts.of(element, "minRateDescription");
        LocalizedText high = texts.of(element, "maxRateDescription");
        JsonNode values = element.member("rateValues");
        if (!values.isEmpty()) {
            return scale(element, id, asking, labelled(element, "rateValues", values));
        }
        int from = whole(element, "rateMin", 1);
        int step = Math.max(1, whole(element, "rateStep", 1));
        int to = element.has("rateMax")
                ? whole(element, "rateMax", 5)
                : from + step * (whole(element, "rateCount", 5) - 1);
        if (from == 0 && to == Rating.MAX && step == 1) {
            return Optional.of(Made.of(
                    new Rating(id, asking, orNumber(low, from), orNumber(high, to), null), element.name(), Map.of()));
        }
        Map<String, LocalizedText> points = new LinkedHashMap<>();
        for (long value = from; value <= to && points.size() < MOST_POINTS; value += step) {
            LocalizedText end = value == from ? low : value + step > to ? high : new LocalizedText(Map.of());
            points.put(String.valueOf(value), beside(value, end));
        }
        return scale(element, id, asking, points);
    }

    private LocalizedText orNumber(LocalizedText words, int number) {
        return words.byLanguage().isEmpty() ? texts.inFirst(String.valueOf(number)) : words;
    }

    /** The number, with the words for it where there are any. */
    private LocalizedText beside(long value, LocalizedText words) {
        Map<String, String> labels = new LinkedHashMap<>();
        words.byLanguage().forEach((language, text) -> labels.put(language, value + " – " + text));
        return labels.isEmpty() ? texts.inFirst(String.valueOf(value)) : new LocalizedText(labels);
    }

    private static int whole(Element element, String member, int otherwise) {
        return element.number(member)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::intValue)
                .orElse(otherwise);
    }

    private Optional<Made> scale(Element element, String id, Asking asking, Map<String, LocalizedText> labels) {
        if (labels.isEmpty()) {
            return none(element, "rateValues");
        }
        Points points = Points.of(labels);
        points.tell(element.where("rateValues"), problems);
        return Optional.of(Made.of(new Scale(id, asking, points.scale(), null), element.name(), points.byCode()));
    }

    /** Each row of a matrix is known as {@code matrix.row}. */
    Optional<Made> matrix(Element element, String id, Asking asking) {
        Map<String, LocalizedText> columns = labelled(element, "columns", element.member("columns"));
        Map<String, LocalizedText> statements = labelled(element, "rows", element.member("rows"));
        if (columns.isEmpty() || statements.isEmpty()) {
            return none(element, columns.isEmpty() ? "columns" : "rows");
        }
        Points points = Points.of(columns);
        points.tell(element.where("columns"), problems);
        Ids ids = new Ids();
        List<Matrix.Row> rows = new ArrayList<>();
        statements.forEach((name, text) -> rows.add(new Matrix.Row(ids.add(id + "-" + name), text, null, null)));
        Matrix matrix = new Matrix(id, asking, rows, points.scale());
        List<Question> asked = matrix.asked().toList();
        List<Known> known = new ArrayList<>();
        for (String name : statements.keySet()) {
            known.add(new Known(element.name() + "." + name, asked.get(known.size()), points.byCode()));
        }
        return Optional.of(new Made(matrix, known));
    }

    private Optional<Made> none(Element element, String member) {
        problems.leaveOut(element.where(member), element.name(), FileFault.CHOICES_NOT_HERE, member);
        return Optional.empty();
    }

    private Map<String, LocalizedText> labelled(Element element, String member, JsonNode values) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        for (JsonNode listed : values) {
            JsonNode value = listed.isObject() ? listed.path("value") : listed;
            LocalizedText text =
                    texts.of(listed.hasNonNull("text") ? listed.path("text") : value, element.where(member));
            if (!value.asText("").isBlank() && labels.size() < MOST_POINTS) {
                labels.putIfAbsent(
                        value.asText().strip(), text.byLanguage().isEmpty() ? texts.inFirst(value.asText()) : text);
            }
        }
        return labels;
    }
}

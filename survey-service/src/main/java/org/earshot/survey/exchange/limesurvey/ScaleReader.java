package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Scale;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Points;
import org.earshot.survey.exchange.format.Problems;

/** Choices of five points, and arrays of one choice a row. */
final class ScaleReader {
    private final Words words;
    private final Names names;
    private final Ids ids;
    private final Problems problems;

    ScaleReader(Words words, Names names, Ids ids, Problems problems) {
        this.words = words;
        this.names = names;
        this.ids = ids;
        this.problems = problems;
    }

    List<Question> fivePoints(Asked asked, String id, Asking asking) {
        Points points = Points.of(numbered(5));
        Question scale = new Scale(id, asking, points.scale(), null);
        names.add(asked.code(), asked.row().text("qid"), new Known(asked.code(), scale, Map.of()), Map.of());
        return List.of(scale);
    }

    private Map<String, LocalizedText> numbered(int most) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        for (int i = 1; i <= most; i++) {
            labels.put(String.valueOf(i), words.inFirst(String.valueOf(i)));
        }
        return labels;
    }

    private Map<String, LocalizedText> named(Asked asked, String... codesAndWords) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        for (int i = 0; i < codesAndWords.length; i += 2) {
            labels.put(codesAndWords[i], words.inFirst(codesAndWords[i + 1]));
        }
        problems.note(asked.row().where("text"), asked.code(), FileFault.OWN_WORDS);
        return labels;
    }

    private Map<String, LocalizedText> labels(Asked asked) {
        return switch (asked.type()) {
            case "A" -> numbered(5);
            case "B" -> numbered(10);
            case "C" -> named(asked, "Y", "Yes", "U", "Uncertain", "N", "No");
            case "E" -> named(asked, "I", "Increase", "S", "Same", "D", "Decrease");
            default -> {
                Map<String, LocalizedText> labels = new LinkedHashMap<>();
                asked.answers().forEach((code, part) -> labels.put(code, words.or(part, code)));
                yield labels;
            }
        };
    }

    /** Each row is known as {@code question_row}. */
    List<Question> matrix(Asked asked, String id, Asking asking) {
        Map<String, LocalizedText> labels = labels(asked);
        if (labels.isEmpty() || asked.subquestions().isEmpty()) {
            problems.leaveOut(asked.row().where("name"), asked.code(), FileFault.CHOICES_NOT_HERE, "SQ, A");
            return List.of();
        }
        Points points = Points.of(labels);
        points.tell(asked.row().where("text"), problems);
        List<Matrix.Row> rows = new ArrayList<>();
        asked.subquestions()
                .forEach((code, part) ->
                        rows.add(new Matrix.Row(ids.add(id + "-" + code), words.or(part, code), null, null)));
        Matrix matrix = new Matrix(id, asking, rows, points.scale());
        List<Question> each = matrix.asked().toList();
        List<String> codes = List.copyOf(asked.subquestions().keySet());
        for (int i = 0; i < codes.size(); i++) {
            names.addRow(
                    asked.code(),
                    asked.row().text("qid"),
                    codes.get(i),
                    new Known(codes.get(i), each.get(i), points.byCode()));
        }
        return List.of(matrix);
    }
}

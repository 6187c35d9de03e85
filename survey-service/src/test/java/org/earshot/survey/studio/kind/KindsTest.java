package org.earshot.survey.studio.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Scale;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the editor shows of a question is what it reads back. */
class KindsTest {
    private static final List<String> LANGUAGES = List.of("en", "es");

    static Stream<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String file : List.of("needs-check-in", "food", "housing", "youth-well-being", "starting")) {
            questions.addAll(template(file).questions());
        }
        Kinds.all().forEach(kind -> questions.add(kind.blank("blank", Asking.of(LocalizedText.of("en", "Asked?")))));
        questions.add(new Scale(
                "often",
                Asking.of(LocalizedText.of("en", "How often?")),
                List.of(
                        new Scale.Point(1, LocalizedText.of("en", "Never")),
                        new Scale.Point(2, LocalizedText.of("en", "Often"))),
                null));
        questions.add(new Matrix(
                "lately",
                Asking.of(LocalizedText.of("en", "Lately")),
                List.of(
                        new Matrix.Row("calm", LocalizedText.of("en", "I felt calm"), null, "calm"),
                        new Matrix.Row(
                                "low",
                                LocalizedText.of("en", "I felt low"),
                                List.of(new NumericNeed("stress", 1, 2, 2)),
                                null)),
                List.of(
                        new Scale.Point(1, LocalizedText.of("en", "Never")),
                        new Scale.Point(2, LocalizedText.of("en", "Often")))));
        questions.add(new Calculated(
                "share",
                Asking.of(LocalizedText.of("en", "Share")),
                new Formula.Quotient(new Formula.Constant(BigDecimal.ONE), new Formula.Constant(BigDecimal.valueOf(4))),
                2));
        questions.add(new Consent("agree", Asking.of(LocalizedText.of("en", "Do you agree?")), true));
        return questions.stream();
    }

    private static Instrument template(String name) throws IOException {
        try (InputStream file =
                KindsTest.class.getResourceAsStream("/org/earshot/survey/template/json/" + name + ".json")) {
            return EventJson.MAPPER.readValue(file, Instrument.class);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aFormSentAsItWasShownChangesNothing(Question question) {
        Instrument around =
                new Instrument(LocalizedText.of("en", "Around"), LANGUAGES, null, null, List.of(question), List.of());
        QuestionKind kind = Kinds.of(question);
        Map<String, List<String>> fields = new HashMap<>();
        kind.parts(question, around).forEach(part -> show(part, fields));

        assertEquals(question, kind.read(question, question.asking(), new Sent(fields, LANGUAGES), around));
    }

    @Test
    void newChoicesAreWrittenALineEachAndGetIdsThatReadLikeThem() {
        Question blank = new SingleChoiceKind().blank("way", Asking.of(LocalizedText.of("en", "How?")));

        Question read = new SingleChoiceKind()
                .read(
                        blank,
                        blank.asking(),
                        new Sent(Map.of("choices.added", List.of("By car\r\n\r\nÀ pied\nBy car")), LANGUAGES));

        assertEquals(
                List.of("by-car", "a-pied", "by-car-2"),
                read.choices().stream().map(Choice::id).toList());
    }

    @Test
    void statementsAreWrittenALineEachMovedAndRemoved() {
        Question blank = new MatrixKind().blank("lately", Asking.of(LocalizedText.of("en", "Lately")));
        Question two = read(blank, Map.of("rows.added", List.of("I felt calm\nI felt low")));

        Question turned = read(two, Map.of("do", List.of("row-up:lately-i-felt-low")));

        assertEquals(List.of("lately-i-felt-calm", "lately-i-felt-low"), rows(two));
        assertEquals(List.of("lately-i-felt-low", "lately-i-felt-calm"), rows(turned));
        assertEquals(
                List.of("lately-i-felt-calm"), rows(read(two, Map.of("do", List.of("row-remove:lately-i-felt-low")))));
    }

    private static Question read(Question before, Map<String, List<String>> fields) {
        return new MatrixKind().read(before, before.asking(), new Sent(fields, LANGUAGES));
    }

    private static List<String> rows(Question matrix) {
        return ((Matrix) matrix).rows().stream().map(Matrix.Row::id).toList();
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithTheNameOfItsField() {
        Question blank = new NumberKind().blank("people", Asking.of(LocalizedText.of("en", "How many?")));
        Sent sent = new Sent(Map.of("min", List.of("few")), LANGUAGES);

        NotUnderstood refused =
                assertThrows(NotUnderstood.class, () -> new NumberKind().read(blank, blank.asking(), sent));

        assertEquals("min", refused.field());
    }

    private static void show(Part part, Map<String, List<String>> fields) {
        if (part instanceof Part.Words words) {
            words(words.name(), words.text(), fields);
        } else if (part instanceof Part.Line line) {
            fields.put(line.name(), List.of(line.value()));
        } else if (part instanceof Part.Calculation formula) {
            fields.put(formula.name(), List.of(formula.written()));
        } else if (part instanceof Part.Selection selection) {
            fields.put(selection.name(), List.of(selection.value()));
        } else if (part instanceof Part.Needs needs) {
            needs(needs.name(), needs.needs(), fields);
        } else if (part instanceof Part.Numeric scale) {
            scale(scale, fields);
        } else if (part instanceof Part.Tick tick) {
            fields.put(tick.name(), List.of(tick.ticked() ? "yes" : ""));
        } else if (part instanceof Part.Statements statements) {
            statements.rows().forEach(row -> {
                fields.put(statements.name() + "." + row.id(), List.of("1"));
                words(statements.name() + "." + row.id(), row.text(), fields);
                scale(statements.needsOf(row), fields);
            });
        } else if (part instanceof Part.Points points) {
            points.points().forEach(point -> words(points.name() + "." + point.value(), point.label(), fields));
        } else if (part instanceof Part.Choices choices) {
            choices.choices().forEach(choice -> choice(choices.name() + "." + choice.id(), choice, fields));
        }
    }

    private static void words(String name, LocalizedText text, Map<String, List<String>> fields) {
        LANGUAGES.forEach(
                tag -> fields.put(name + "." + tag, List.of(text.byLanguage().getOrDefault(tag, ""))));
    }

    private static void choice(String name, Choice choice, Map<String, List<String>> fields) {
        fields.put(name, List.of("1"));
        words(name, choice.label(), fields);
        needs(name, choice.needs(), fields);
        fields.put(name + ".say", List.of(choice.pleaseSay() ? "yes" : ""));
        if (choice.exclusive()) {
            fields.put(name + ".alone", List.of("yes"));
        }
    }

    private static void needs(String name, List<NeedMapping> needs, Map<String, List<String>> fields) {
        List<String> codes =
                new ArrayList<>(needs.stream().map(NeedMapping::need).toList());
        List<String> severities = new ArrayList<>(
                needs.stream().map(need -> String.valueOf(need.severity())).toList());
        codes.add("");
        severities.add("1.0");
        fields.put(name + ".need", codes);
        fields.put(name + ".severity", severities);
    }

    private static void scale(Part.Numeric scale, Map<String, List<String>> fields) {
        List<NumericNeed> needs = scale.needs();
        fields.put(scale.name() + ".need", needs.stream().map(NumericNeed::need).toList());
        fields.put(
                scale.name() + ".best",
                needs.stream().map(need -> String.valueOf(need.best())).toList());
        fields.put(
                scale.name() + ".worst",
                needs.stream().map(need -> String.valueOf(need.worst())).toList());
        fields.put(
                scale.name() + ".from",
                needs.stream().map(need -> String.valueOf(need.presentFrom())).toList());
    }
}

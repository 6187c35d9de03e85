package org.earshot.insight.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.insight.export.Column.Kind;
import org.earshot.insight.export.Column.Value;
import org.jspecify.annotations.Nullable;

/** The columns of one question over all versions. A question that became another type has a column of each type. */
final class QuestionColumns {
    private static final LocalizedText YES =
            new LocalizedText(new LinkedHashMap<>(Map.of("en", "Yes", "es", "Sí", "ar", "نعم")));
    private static final LocalizedText NO =
            new LocalizedText(new LinkedHashMap<>(Map.of("en", "No", "es", "No", "ar", "لا")));

    private final String id;
    private final Map<Kind, List<Integer>> versions = new LinkedHashMap<>();
    private final Map<Kind, Map<String, Choice>> choices = new LinkedHashMap<>();
    private final Map<String, List<Integer>> versionsOfChoice = new LinkedHashMap<>();
    private final Map<Integer, LocalizedText> points = new TreeMap<>();
    private @Nullable Question latest;

    QuestionColumns(String id) {
        this.id = id;
    }

    void add(int version, Question question) {
        if (question instanceof Info) {
            return;
        }
        latest = question;
        if (question instanceof Scale scale) {
            scale.points().forEach(point -> points.put(point.value(), point.label()));
        }
        Kind kind = kind(question);
        versions.computeIfAbsent(kind, any -> new ArrayList<>()).add(version);
        Map<String, Choice> known = choices.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        // A choice keeps its place; its wording is the latest.
        question.choices().forEach(choice -> {
            known.put(choice.id(), choice);
            versionsOfChoice
                    .computeIfAbsent(choice.id(), any -> new ArrayList<>())
                    .add(version);
        });
    }

    static Kind kind(Question question) {
        if (question instanceof MultipleChoice) {
            return Kind.CHOSEN;
        }
        if (question instanceof Ranking) {
            return Kind.PLACE;
        }
        if (question instanceof SingleChoice
                || question instanceof LinkValue
                || question instanceof YesNo
                || question instanceof Consent
                || question instanceof Scale) {
            return Kind.CODED;
        }
        if (question instanceof DateQuestion) {
            return Kind.DAY;
        }
        if (question instanceof TimeQuestion) {
            return Kind.TIME;
        }
        if (question instanceof FileQuestion) {
            return Kind.FILE;
        }
        if (question.personal()) {
            return Kind.CONTACT;
        }
        return question instanceof ShortText || question instanceof LongText ? Kind.OWN_WORDS : Kind.NUMBER;
    }

    List<Column> columns(ColumnNames names) {
        Question asked = latest;
        if (asked == null) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        versions.forEach((kind, in) -> {
            String name = names.question(id);
            Map<String, Choice> of = choices.getOrDefault(kind, Map.of());
            if (kind == Kind.CHOSEN || kind == Kind.PLACE) {
                of.values()
                        .forEach(choice -> columns.add(column(
                                names.choice(name, choice.id()),
                                kind,
                                asked,
                                choice,
                                kind == Kind.CHOSEN ? yesNo() : Map.of(),
                                versionsOfChoice.getOrDefault(choice.id(), in))));
            } else {
                columns.add(column(name, kind, asked, null, kind == Kind.CODED ? values(of) : Map.of(), in));
            }
            of.values().stream()
                    .filter(Choice::pleaseSay)
                    .forEach(choice -> columns.add(column(
                            names.choice(name, choice.id() + "_words"),
                            Kind.OWN_WORDS,
                            asked,
                            choice,
                            Map.of(),
                            versionsOfChoice.getOrDefault(choice.id(), in))));
        });
        return columns;
    }

    private Map<String, Value> values(Map<String, Choice> choices) {
        if (points.isEmpty()) {
            return choices.isEmpty() ? flags() : coded(choices);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        points.forEach((point, label) -> values.put(point.toString(), new Value(point, label)));
        return values;
    }

    private Column column(
            String name,
            Kind kind,
            Question asked,
            @Nullable Choice choice,
            Map<String, Value> values,
            List<Integer> in) {
        return new Column(
                name,
                kind,
                id,
                choice == null ? null : choice.id(),
                asked.asking().text(),
                choice == null ? null : choice.label(),
                values,
                in,
                asked.asking().construct());
    }

    private static Map<String, Value> coded(Map<String, Choice> choices) {
        Map<String, Value> values = new LinkedHashMap<>();
        choices.forEach((choice, offered) -> values.put(choice, new Value(values.size() + 1, offered.label())));
        return values;
    }

    private static Map<String, Value> yesNo() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("1", new Value(1, YES));
        values.put("0", new Value(0, NO));
        return values;
    }

    private static Map<String, Value> flags() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("true", new Value(1, YES));
        values.put("false", new Value(0, NO));
        return values;
    }
}

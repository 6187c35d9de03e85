package org.earshot.survey.exchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.own.RepeatLimits;
import org.jspecify.annotations.Nullable;

/** Makes questions of elements, and says what of them it does not take over. */
final class QuestionReader {
    private final Texts texts;
    private final KnownNames known;
    private final Sentences sentences;
    private final Problems problems;
    private final TypeReader types;
    private final Validators validators;
    private final Ids ids = new Ids();

    QuestionReader(Texts texts, KnownNames known, Sentences sentences, Problems problems) {
        this.texts = texts;
        this.known = known;
        this.sentences = sentences;
        this.problems = problems;
        this.types = new TypeReader(texts, problems);
        this.validators = new Validators(sentences, texts, problems);
    }

    /** The question of an element, or empty when it cannot be taken over; one that is repeated is asked in each round of a panel. */
    Optional<Question> read(Element element, @Nullable Condition showWhen, boolean repeated) {
        return read(element, showWhen, Heading.NONE, repeated);
    }

    /** An id for a repeat of this name. */
    String id(String name) {
        return ids.add(name);
    }

    /** A question for each line of an element that asks for several; expressions call it {@code name.line}. */
    List<Question> each(Element element, @Nullable Condition showWhen) {
        Heading heading = new Heading(texts.of(element, "title"), texts.of(element, "description"));
        List<Question> read = new ArrayList<>();
        for (Element line : element.list("items")) {
            read(line.as("text", element.name() + "." + line.name()), showWhen, heading, false)
                    .ifPresent(read::add);
        }
        LeftOvers.list(element, problems);
        return read;
    }

    private Optional<Question> read(Element element, @Nullable Condition showWhen, Heading heading, boolean repeated) {
        if (element.name().isEmpty()) {
            problems.leaveOut(element.where("name"), null, FileFault.NO_NAME);
            return Optional.empty();
        }
        String id = ids.add(element.name());
        Optional<Made> made = types.read(element, id, asking(element, id, showWhen, heading))
                .filter(of -> !repeated || RepeatLimits.holds(of.question(), element.where("type"), problems));
        made.ifPresent(question -> {
            question.known().forEach(known::add);
            known.alias(element.text("valueName"), question.known());
        });
        Optional<Question> question = made.map(of -> constrained(of, element));
        made.ifPresent(done -> LeftOvers.list(element, problems));
        return question;
    }

    private Question constrained(Made made, Element element) {
        Question question = made.question();
        if (question instanceof Matrix) {
            return question;
        }
        List<Constraint> constraints = validators.of(element, made.known().get(0));
        return constraints.isEmpty()
                ? question
                : question.with(question.id(), question.asking().constrained(constraints));
    }

    private Asking asking(Element element, String id, @Nullable Condition showWhen, Heading heading) {
        boolean info = element.type().equals("html");
        LocalizedText text = texts.of(element, info ? "html" : "title");
        LocalizedText words = text.byLanguage().isEmpty() ? texts.inFirst(element.name()) : text;
        LocalizedText own = texts.of(element, "description");
        LocalizedText hint = own.byLanguage().isEmpty() ? heading.help() : own;
        List<Code> codes = id.equals(element.name()) ? List.of() : List.of(ChoiceReader.code(element.name()));
        return new Asking(
                heading.title().byLanguage().isEmpty() ? words : heading.title().before(words),
                hint.byLanguage().isEmpty() ? null : hint,
                !info && required(element, showWhen),
                element.flag("showRefuseItem"),
                showWhen,
                null,
                codes);
    }

    /** A question that is required whenever it is shown is so always. */
    private boolean required(Element element, @Nullable Condition showWhen) {
        boolean always = element.flag("isRequired", "isAllRowRequired", "eachRowRequired");
        String when = element.text("requiredIf");
        if (always || when.isEmpty()) {
            return always;
        }
        try {
            Condition condition = sentences.condition(when).orElse(null);
            if (condition == null || implies(showWhen, condition)) {
                return true;
            }
        } catch (NotHeld reason) {
            // listed below, like one that can be said and differs from when the question is shown
        }
        problems.leaveOut(element.where("requiredIf"), when, FileFault.REQUIRED_NOT_HELD);
        return false;
    }

    private static boolean implies(@Nullable Condition shown, Condition condition) {
        return condition.equals(shown)
                || (shown instanceof Condition.All all && all.of().stream().anyMatch(part -> implies(part, condition)));
    }

    /** A figure, where its expression comes to a number that a formula can say. */
    Question calculated(Element element, String expression, @Nullable Condition showWhen) throws NotHeld {
        Calculated figure = new Calculated(
                "figure", Asking.of(texts.inFirst(element.name())), sentences.formula(expression), Bounds.DECIMALS);
        String id = ids.add(element.name());
        Question question = figure.with(id, asking(element, id, showWhen, Heading.NONE));
        known.add(new Known(element.name(), question, Map.of()));
        List.of("includeIntoResult", "displayStyle", "format", "currency").forEach(element::member);
        LeftOvers.list(element, problems);
        return question;
    }

    /** What an element that asks for several lines says above them. */
    private record Heading(LocalizedText title, LocalizedText help) {
        private static final Heading NONE = new Heading(new LocalizedText(Map.of()), new LocalizedText(Map.of()));
    }
}

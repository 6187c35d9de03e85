package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Around;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Further;
import org.earshot.survey.exchange.own.Initial;
import org.earshot.survey.exchange.own.NotWritten;
import org.jspecify.annotations.Nullable;

/** Writes a questionnaire; a condition that {@code enableWhen} cannot say goes into an extension, and is listed. */
final class QuestionnaireWriter {
    private static final NotWritten UNWRITTEN = new NotWritten(
            Calculated.class::isInstance,
            part -> !(part instanceof Condition.Several || part instanceof Condition.NotBelow),
            false);

    private final Instrument instrument;
    private final String language;
    private final List<Question> put;
    private final Problems problems = new Problems();
    private final Map<String, String> linkIds = new LinkedHashMap<>();

    QuestionnaireWriter(Instrument instrument) {
        this.instrument = instrument;
        this.language =
                instrument.languages().isEmpty() ? "en" : instrument.languages().get(0);
        this.put = instrument.asked().stream()
                .filter(question -> question.isPut() || question instanceof Calculated)
                .toList();
        UNWRITTEN.list(instrument, problems);
        put.stream().filter(Calculated.class::isInstance).forEach(this::calculatedHere);
        put.forEach(question -> linkIds.put(question.id(), question.linkId()));
    }

    private void calculatedHere(Question figure) {
        problems.note(Where.pointer(figure.id()), null, FileFault.CALCULATED_HERE);
    }

    List<FileProblem> problems() {
        return problems.all();
    }

    Questionnaire questionnaire() {
        return new Questionnaire(
                "Questionnaire",
                language,
                null,
                List.of(Extension.text(Urls.INSTRUMENT, Around.of(instrument).written())),
                instrument.title().in(language),
                Primitive.translations(instrument.title(), language),
                null,
                "draft",
                null,
                items());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Question question : put) {
            Optional<Repeat> around = instrument.repeatOf(question.id());
            if (around.isEmpty()) {
                items.addAll(items(question));
            } else if (begun.add(around.get().id())) {
                items.add(group(around.get()));
            }
        }
        return items;
    }

    /** How often it is gone through is left to whoever fills the questionnaire in elsewhere, up to the most. */
    private Item group(Repeat repeat) {
        Condition showWhen = repeat.showWhen();
        Optional<EnablingWriter.Written> enabling = showWhen == null
                        || !UNWRITTEN.isWritten(
                                showWhen,
                                NotWritten.within(instrument, repeat.questions().get(0), linkIds.keySet()))
                ? Optional.empty()
                : new EnablingWriter(instrument, linkIds).write(showWhen);
        Extras extras = Extras.of(repeat);
        if (showWhen != null && enabling.isEmpty()) {
            extras = extras.with(showWhen);
            unsaid(repeat.id());
        }
        return new Item(
                List.of(
                        Extension.text(Urls.QUESTION, extras.written()),
                        Extension.number(Urls.MAX_OCCURS, BigDecimal.valueOf(repeat.most()), true)),
                repeat.id(),
                null,
                null,
                repeat.title().byLanguage().get(language),
                Primitive.translations(repeat.title(), language),
                "group",
                enabling.map(EnablingWriter.Written::enableWhen).orElse(null),
                enabling.map(EnablingWriter.Written::behavior).orElse(null),
                null,
                true,
                null,
                null,
                null,
                null,
                put.stream()
                        .filter(question -> instrument.repeatOf(question.id()).equals(Optional.of(repeat)))
                        .flatMap(question -> items(question).stream())
                        .toList());
    }

    private void unsaid(String linkId) {
        problems.leaveOut(Where.pointer(linkId), null, FileFault.CONDITION_NOT_HELD_BY_ENABLE_WHEN);
    }

    /** A page to read holds no item, so that its help stands behind it. */
    private List<Item> items(Question question) {
        List<Item> items = new ArrayList<>(List.of(item(question)));
        if (question instanceof Info) {
            Optional.ofNullable(help(question)).ifPresent(items::addAll);
        }
        return items;
    }

    private Item item(Question question) {
        Condition showWhen = question.asking().showWhen();
        Set<String> written = NotWritten.within(instrument, question.id(), linkIds.keySet());
        Optional<EnablingWriter.Written> enabling = (showWhen == null || !UNWRITTEN.isWritten(showWhen, written))
                ? Optional.empty()
                : new EnablingWriter(instrument, linkIds).write(showWhen);
        Extras extras = Extras.of(question).with(NotWritten.kept(question, written));
        if (showWhen != null && enabling.isEmpty() && NotWritten.isKept(showWhen, linkIds.keySet())) {
            extras = extras.with(showWhen);
            if (UNWRITTEN.isWritten(showWhen, written)) {
                unsaid(String.valueOf(linkIds.get(question.id())));
            }
        }
        LocalizedText text = question.asking().text();
        return new Item(
                ItemParts.extensions(question, extras),
                linkIds.get(question.id()),
                OptionWriter.codings(question),
                null,
                text.byLanguage().get(language),
                Primitive.translations(text, language),
                ItemParts.type(question),
                enabling.map(EnablingWriter.Written::enableWhen).orElse(null),
                enabling.map(EnablingWriter.Written::behavior).orElse(null),
                (question.asking().required() && !ItemParts.mayBeDeclined(question)) ? true : null,
                (question instanceof MultipleChoice || question instanceof Ranking) ? true : null,
                question instanceof Calculated ? true : null,
                null,
                Further.choices(question).isEmpty()
                        ? null
                        : Further.choices(question).stream()
                                .map(choice ->
                                        OptionWriter.option(choice, language, Initial.isChosen(question, choice.id())))
                                .toList(),
                ItemParts.initial(question),
                question instanceof Info ? null : help(question));
    }

    private @Nullable List<Item> help(Question question) {
        LocalizedText hint = question.asking().hint();
        if (hint == null) {
            return null;
        }
        return List.of(new Item(
                List.of(Extension.control("help")),
                linkIds.get(question.id()) + "-help",
                null,
                null,
                hint.byLanguage().get(language),
                Primitive.translations(hint, language),
                "display",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}

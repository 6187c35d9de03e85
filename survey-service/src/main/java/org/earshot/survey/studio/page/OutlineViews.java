package org.earshot.survey.studio.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.History;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.instrument.Step;
import org.earshot.survey.review.Reviewing;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.QuestionKind;

/** Gathers what the editor shows of all questions. */
@ApplicationScoped
class OutlineViews {
    private final Instruments instruments;
    private final History history;
    private final Reviewing reviewing;

    OutlineViews(Instruments instruments, History history, Reviewing reviewing) {
        this.instruments = instruments;
        this.history = history;
        this.reviewing = reviewing;
    }

    Optional<OutlineView> of(UUID instrumentId) {
        return instruments.draft(instrumentId).map(this::view);
    }

    private OutlineView view(Draft draft) {
        Instrument document = draft.document();
        List<Finding> errors = InstrumentCheck.check(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Map<Integer, Long> faults = counted(errors, finding -> index(finding.pointer()));
        Map<String, Long> open = open(draft.instrumentId());
        String language = document.languages().get(0);
        return new OutlineView(
                draft.instrumentId(),
                document.title().in(language),
                language,
                IntStream.range(0, document.questions().size())
                        .mapToObj(i -> row(document, i, language, faults, open, errors))
                        .toList(),
                Kinds.all().stream().map(QuestionKind::name).toList(),
                history.toUndo(draft.instrumentId()).map(OutlineViews::key).orElse(null),
                history.toRedo(draft.instrumentId()).map(OutlineViews::key).orElse(null),
                errors.size());
    }

    private Map<String, Long> open(UUID instrumentId) {
        return counted(
                reviewing.findings(instrumentId).stream()
                        .filter(reviewed -> reviewed.answer() == null)
                        .toList(),
                reviewed -> Objects.requireNonNullElse(reviewed.finding().question(), ""));
    }

    private static OutlineView.Row row(
            Instrument document,
            int index,
            String language,
            Map<Integer, Long> faults,
            Map<String, Long> open,
            List<Finding> errors) {
        Question question = document.questions().get(index);
        return new OutlineView.Row(
                question.id(),
                index + 1,
                question.asking().text().in(language),
                question.asking().text().languageShown(language),
                OutlineView.key(Kinds.of(question).name()),
                question.asking().required(),
                question.asking().showWhen() != null,
                faults.getOrDefault(index, 0L),
                open.getOrDefault(question.id(), 0L),
                document.repeatOf(question.id())
                        .map(repeat -> repeated(document, repeat, question, language, errors))
                        .orElse(null));
    }

    private static OutlineView.Repeated repeated(
            Instrument document, Repeat repeat, Question question, String language, List<Finding> errors) {
        String pointer = "/repeats/" + document.repeats().indexOf(repeat) + "/";
        return new OutlineView.Repeated(
                repeat.id(),
                repeat.title().in(language),
                repeat.most(),
                repeat.questions().indexOf(question.id()) == 0,
                errors.stream()
                        .filter(found -> found.pointer().startsWith(pointer))
                        .count());
    }

    /** Of {@code /questions/3/asking/text/en}: 3; of anything else -1. */
    private static int index(String pointer) {
        String[] parts = pointer.split("/", 4);
        return parts.length > 2 && parts[1].equals("questions") && parts[2].matches("\\d{1,6}")
                ? Integer.parseInt(parts[2])
                : -1;
    }

    private static String key(Step step) {
        Deed.Verb verb = step.deed().verb();
        return "deed_" + verb.name().toLowerCase(Locale.ROOT);
    }

    private static <T, K> Map<K, Long> counted(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}

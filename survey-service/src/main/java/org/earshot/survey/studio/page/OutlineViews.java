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
import org.earshot.survey.review.Reviewing;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.QuestionKind;
import org.earshot.survey.studio.page.OutlineView.Section;

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

    /**
     * The section around a question.
     *
     * @param at id of a question or of a repeat that is to be in it; nothing that the draft has where {@code from} says it
     * @param from number of a question that is to be in it, from 1
     */
    Optional<OutlineView> of(UUID instrumentId, String at, int from) {
        return instruments.draft(instrumentId).map(draft -> view(draft, at, from));
    }

    private OutlineView view(Draft draft, String at, int from) {
        Instrument document = draft.document();
        List<Finding> errors = InstrumentCheck.check(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Map<Integer, Long> faults = counted(errors, finding -> index(finding.pointer()));
        Map<String, Long> open = open(draft);
        int last = document.questions().size();
        int start = start(number(document, at).orElse(from), last);
        String language = document.languages().get(0);
        return new OutlineView(
                draft.instrumentId(),
                document.title().in(language),
                language,
                IntStream.range(start - 1, Math.min(last, start - 1 + Section.MOST))
                        .mapToObj(i -> row(document, i, start, language, faults, open, errors))
                        .toList(),
                sections(last, start, faults),
                last,
                Kinds.all().stream().map(QuestionKind::name).toList(),
                history.deedToUndo(draft.instrumentId()).map(OutlineViews::key).orElse(null),
                history.deedToRedo(draft.instrumentId()).map(OutlineViews::key).orElse(null),
                errors.size());
    }

    private static Optional<Integer> number(Instrument document, String at) {
        String question = document.repeat(at)
                .flatMap(repeat -> repeat.questions().stream().findFirst())
                .orElse(at);
        return IntStream.range(0, document.questions().size())
                .filter(i -> document.questions().get(i).id().equals(question))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** Number of the first question of the section that has this one. */
    private static int start(int number, int last) {
        int within = Math.max(1, Math.min(last, number));
        return within - (within - 1) % Section.MOST;
    }

    private static List<Section> sections(int last, int start, Map<Integer, Long> faults) {
        return IntStream.iterate(1, from -> from <= last, from -> from + Section.MOST)
                .mapToObj(from -> {
                    int to = Math.min(last, from + Section.MOST - 1);
                    long within = IntStream.range(from - 1, to)
                            .mapToLong(i -> faults.getOrDefault(i, 0L))
                            .sum();
                    return new Section(from, to, within, from == start);
                })
                .toList();
    }

    private Map<String, Long> open(Draft draft) {
        return counted(
                reviewing.findings(draft).stream()
                        .filter(reviewed -> reviewed.answer() == null)
                        .toList(),
                reviewed -> Objects.requireNonNullElse(reviewed.finding().question(), ""));
    }

    private static OutlineView.Row row(
            Instrument document,
            int index,
            int start,
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
                        .map(repeat -> repeated(document, repeat, question, index + 1 == start, language, errors))
                        .orElse(null));
    }

    private static OutlineView.Repeated repeated(
            Instrument document,
            Repeat repeat,
            Question question,
            boolean begins,
            String language,
            List<Finding> errors) {
        String pointer = "/repeats/" + document.repeats().indexOf(repeat) + "/";
        return new OutlineView.Repeated(
                repeat.id(),
                repeat.title().in(language),
                repeat.most(),
                begins || repeat.questions().indexOf(question.id()) == 0,
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

    private static String key(Deed deed) {
        return "deed_" + deed.verb().name().toLowerCase(Locale.ROOT);
    }

    private static <T, K> Map<K, Long> counted(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}

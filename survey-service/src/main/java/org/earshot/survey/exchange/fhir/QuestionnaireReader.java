package org.earshot.survey.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Around;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.RepeatLimits;
import org.jspecify.annotations.Nullable;

/** Goes through the items from first to last, with the conditions of the groups around them. */
final class QuestionnaireReader {
    private final Questionnaire questionnaire;
    private final String language;
    private final Problems problems = new Problems();
    private final Map<String, Question> byLinkId = new HashMap<>();
    private final List<Question> read = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private boolean inRepeat;
    private final ItemReader items;

    QuestionnaireReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        String stated = questionnaire.language();
        this.language = stated == null ? "en" : stated;
        this.items = new ItemReader(questionnaire, language, problems);
    }

    FileReading read() {
        if (questionnaire.language() == null) {
            problems.note(Where.pointer("/language"), null, FileFault.LANGUAGE_NOT_STATED, "language");
        }
        String copyright = questionnaire.copyright();
        if (copyright != null) {
            problems.leaveOut(Where.pointer("/copyright"), copyright, FileFault.NOTICE);
        }
        all(questionnaire.item(), "/item", null, false);
        if (read.isEmpty()) {
            problems.refuse(Where.pointer("/item"), null, FileFault.NO_QUESTIONS);
        }
        return new FileReading(
                FhirQuestionnaire.ID,
                problems.refused()
                        ? null
                        : around().instrument(
                                        languages(),
                                        read,
                                        RepeatLimits.within(read, repeats, Where.pointer("/item"), problems)),
                problems.all());
    }

    private Around around() {
        LocalizedText title = Primitive.text(title(), questionnaire.titleElement(), language);
        return Around.read(
                questionnaire
                        .extension(Urls.INSTRUMENT)
                        .map(Extension::valueString)
                        .orElse(""),
                title);
    }

    private String title() {
        String title = Optional.ofNullable(questionnaire.title())
                .or(() -> Optional.ofNullable(questionnaire.name()))
                .filter(text -> !text.isBlank())
                .orElse("Questionnaire");
        return title.length() > InstrumentCheck.MAX_TITLE_CHARS
                ? title.substring(0, InstrumentCheck.MAX_TITLE_CHARS)
                : title;
    }

    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>(List.of(language));
        read.forEach(question ->
                languages.addAll(question.asking().text().byLanguage().keySet()));
        return List.copyOf(languages);
    }

    private void all(@Nullable List<Item> list, String pointer, @Nullable Condition around, boolean leftOut) {
        List<Item> every = list == null ? List.of() : list;
        for (int i = 0; i < every.size(); i++) {
            one(every.get(i), pointer + "/" + i, around, leftOut);
        }
    }

    private void one(Item item, String pointer, @Nullable Condition around, boolean leftOut) {
        if ("group".equals(item.type())) {
            group(item, pointer, around, leftOut);
        } else if (leftOut) {
            problems.leaveOut(Where.pointer(pointer), item.linkId(), FileFault.INSIDE_REPEAT);
        } else if (!item.isHelp()) {
            question(item, pointer, around);
        }
    }

    private void group(Item group, String pointer, @Nullable Condition around, boolean leftOut) {
        if (group.isRepeating() && !leftOut && !inRepeat) {
            repeat(group, pointer, both(around, condition(group, pointer)));
            return;
        }
        if (group.text() != null) {
            problems.note(Where.pointer(pointer + "/text"), group.text(), FileFault.HEADING);
        }
        if (group.isRepeating()) {
            problems.leaveOut(Where.pointer(pointer + "/repeats"), group.linkId(), FileFault.REPEAT_NOT_HELD);
        }
        boolean out = leftOut || group.isRepeating();
        all(group.item(), pointer + "/item", out ? null : both(around, condition(group, pointer)), out);
    }

    /** From outside nobody could say which of its rounds a condition means, so it looks at none. */
    private void repeat(Item group, String pointer, @Nullable Condition showWhen) {
        int from = read.size();
        Set<String> before = new HashSet<>(byLinkId.keySet());
        inRepeat = true;
        all(group.item(), pointer + "/item", null, false);
        inRepeat = false;
        byLinkId.keySet().retainAll(before);
        List<String> asked =
                read.subList(from, read.size()).stream().map(Question::id).toList();
        if (!asked.isEmpty()) {
            Set<String> earlier =
                    read.subList(0, from).stream().map(Question::id).collect(Collectors.toSet());
            repeats.add(items.repeats().read(group, pointer, showWhen, earlier).over(asked));
        }
    }

    private void question(Item item, String pointer, @Nullable Condition around) {
        Condition shown = both(around, condition(item, pointer));
        Optional<Question> question = items.read(item, pointer, shown)
                .filter(made -> !inRepeat || RepeatLimits.holds(made, Where.pointer(pointer), problems));
        question.ifPresent(made -> {
            read.add(made);
            byLinkId.putIfAbsent(String.valueOf(item.linkId()), made);
        });
        all(item.item(), pointer + "/item", shown, false);
    }

    private @Nullable Condition condition(Item item, String pointer) {
        Condition kept = item.extension(Urls.QUESTION)
                .map(Extension::valueString)
                .flatMap(Extras::read)
                .map(Extras::showWhen)
                .orElse(null);
        return kept != null ? kept : new Enabling(byLinkId, problems).condition(item, pointer);
    }

    private static @Nullable Condition both(@Nullable Condition around, @Nullable Condition own) {
        if (around == null || own == null) {
            return around == null ? own : around;
        }
        return new Condition.All(List.of(around, own));
    }
}

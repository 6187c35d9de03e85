package org.earshot.survey.studio.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.LocalizedText;

/** Choices as rows of a form: what was entered, then what was pressed, then what was added, a line each. */
final class ChoiceRows {
    /** Name of the field with new choices. */
    static final String ADDED = ".added";

    private ChoiceRows() {}

    /** The choices as the form says them. */
    static List<Choice> read(String name, List<Choice> before, Sent sent) {
        List<Choice> choices = before.stream()
                .map(choice -> entered(name + "." + choice.id(), choice, sent))
                .collect(Collectors.toCollection(ArrayList::new));
        press(sent.text("do"), choices);
        String language = sent.languages().get(0);
        sent.text(name + ADDED)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(label -> choices.add(added(label, language, choices)));
        return choices;
    }

    private static Choice entered(String name, Choice choice, Sent sent) {
        return sent.asked(name)
                ? new Choice(
                        choice.id(),
                        sent.words(name, choice.label()),
                        sent.needs(name),
                        sent.has(name + ".alone"),
                        choice.codes(),
                        sent.has(name + ".say"))
                : choice;
    }

    /** {@code choice-up:<id>}, {@code choice-down:<id>} or {@code choice-remove:<id>}. */
    private static void press(String pressed, List<Choice> choices) {
        int at = ids(choices).indexOf(pressed.substring(pressed.indexOf(':') + 1));
        if (at < 0) {
            return;
        }
        if (pressed.startsWith("choice-remove:")) {
            choices.remove(at);
        } else if (pressed.startsWith("choice-up:") && at > 0) {
            Collections.swap(choices, at, at - 1);
        } else if (pressed.startsWith("choice-down:") && at < choices.size() - 1) {
            Collections.swap(choices, at, at + 1);
        }
    }

    private static Choice added(String label, String language, List<Choice> others) {
        return new Choice(
                Slug.of(label, "choice", Set.copyOf(ids(others))),
                new LocalizedText(Map.of(language, label)),
                null,
                false);
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    /** Choices to begin with, in {@code language}. */
    static List<Choice> of(String language, String... labels) {
        List<Choice> choices = new ArrayList<>();
        Stream.of(labels).forEach(label -> choices.add(added(label, language, choices)));
        return choices;
    }
}

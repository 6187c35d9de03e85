package org.earshot.ingest.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Scale;

/** The choices of a question by everything that a cell may call them: their ids, and their labels in any language. */
final class Choices {
    private static final List<String> BETWEEN = List.of(";", "|", "\n", ",");
    private static final int MOST_PARTS = 500;

    private final Question question;
    private final Map<String, Choice> byId = new HashMap<>();
    private final Map<String, Choice> byName = new HashMap<>();

    Choices(Question question) {
        this.question = question;
        question.choices().forEach(choice -> byId.put(choice.id(), choice));
        question.choices().forEach(choice -> byName.putIfAbsent(Plain.of(choice.id()), choice));
        question.choices().forEach(choice -> choice.label()
                .byLanguage()
                .values()
                .forEach(label -> byName.putIfAbsent(Plain.of(label), choice)));
        byName.remove("");
    }

    Optional<Choice> named(String cell) {
        Choice exact = byId.get(cell.strip());
        return Optional.ofNullable(exact == null ? byName.get(Plain.of(cell)) : exact);
    }

    /** The choice that stands for what is not listed; empty when none asks for own words. */
    Optional<String> other() {
        return question.choices().stream()
                .filter(Choice::pleaseSay)
                .map(Choice::id)
                .findFirst();
    }

    /** The number of the point of a scale that a cell names by its words in any language. */
    Optional<BigDecimal> point(String cell) {
        return question instanceof Scale scale
                ? scale.points().stream()
                        .filter(point -> point.label().byLanguage().values().stream()
                                .anyMatch(label -> Plain.of(label).equals(Plain.of(cell))))
                        .map(point -> BigDecimal.valueOf(point.value()))
                        .findFirst()
                : Optional.empty();
    }

    /** The ids of several choices in one cell, between semicolons, bars, line ends or commas; empty when one is none. */
    Optional<List<String>> several(String cell) {
        return named(cell).map(choice -> List.of(choice.id())).or(() -> BETWEEN.stream()
                .filter(cell::contains)
                .flatMap(between -> listed(cell, between).stream())
                .findFirst());
    }

    /** The longest texts first, since a label may hold the separator itself. */
    private Optional<List<String>> listed(String cell, String between) {
        List<String> parts = Arrays.stream(cell.split(Pattern.quote(between), -1))
                .filter(part -> !part.isBlank())
                .limit(MOST_PARTS)
                .toList();
        Set<String> chosen = new LinkedHashSet<>();
        int from = 0;
        while (from < parts.size()) {
            int to = Math.min(parts.size(), from + 1 + byId.size());
            Optional<Choice> found = named(String.join(between, parts.subList(from, to)));
            while (found.isEmpty() && --to > from) {
                found = named(String.join(between, parts.subList(from, to)));
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(found.get().id());
            from = to;
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(chosen));
    }

    /** Their labels in the first language of each. */
    String listed() {
        return question.choices().stream()
                .map(choice -> choice.label().byLanguage().values().stream()
                        .findFirst()
                        .orElse(choice.id()))
                .collect(Collectors.joining(", "));
    }
}

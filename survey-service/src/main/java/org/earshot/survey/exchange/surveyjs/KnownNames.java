package org.earshot.survey.exchange.surveyjs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;

/**
 * The questions read so far, by the names that expressions use; in any case, as SurveyJS takes them. Those of a panel that repeats are
 * called {@code panel.name} within it; once it is over only what adds up its rounds may look at them.
 */
final class KnownNames {
    private static final String PANEL = "panel.";
    private static final Set<String> INDEX = Set.of("panelIndex", "visiblePanelIndex");

    private final Map<String, Known> exact = new LinkedHashMap<>();
    private final Map<String, Known> anyCase = new LinkedHashMap<>();
    private final Map<String, String> repeats = new LinkedHashMap<>();
    private final Map<String, String> repeated = new LinkedHashMap<>();
    private String within = "";
    private String number = "";

    void add(Known question) {
        String name = within + question.name();
        Known named = within.isEmpty() ? question : new Known(name, question.question(), question.choices());
        exact.putIfAbsent(name, named);
        anyCase.putIfAbsent(name.toLowerCase(Locale.ROOT), named);
    }

    /** What is added from now on is asked in each round of a panel. */
    void begin() {
        within = PANEL;
    }

    /** The questions of the panel that is open. */
    List<Known> ofPanel() {
        return exact.values().stream()
                .filter(question -> question.name().startsWith(PANEL))
                .toList();
    }

    /** In texts that are read from now on, {@code {panelIndex}} is the number of the round of the repeat with this id. */
    void numbered(String repeat) {
        number = repeat;
    }

    /** The panel of this name is over, whose repeat has the id {@code repeat}; empty where nothing came of it. */
    void end(String name, String repeat) {
        if (!repeat.isEmpty()) {
            repeats.putIfAbsent(name, repeat);
            ofPanel()
                    .forEach(question -> repeated.putIfAbsent(
                            name + "." + question.name().substring(PANEL.length()), question.id()));
        }
        exact.keySet().removeIf(known -> known.startsWith(PANEL));
        anyCase.keySet().removeIf(known -> known.startsWith(PANEL));
        within = "";
        number = "";
    }

    /** The id of the repeat that a panel of this name became; empty when none did before. */
    Optional<String> repeat(String name) {
        return Optional.ofNullable(repeats.get(name));
    }

    /** The id of a question that was asked in each round of the panel of this name. */
    Optional<String> repeated(String panel, String name) {
        return Optional.ofNullable(repeated.get(panel + "." + name));
    }

    /** Known by another name as well; nothing when that is empty. */
    void alias(String name, List<Known> questions) {
        if (!name.isEmpty() && questions.size() == 1) {
            Known question = questions.get(0);
            add(new Known(name, question.question(), question.choices()));
        }
    }

    Optional<Known> find(String name) {
        String plain = name.startsWith("#") ? name.substring(1) : name;
        return Optional.ofNullable(exact.get(plain))
                .or(() -> Optional.ofNullable(anyCase.get(plain.toLowerCase(Locale.ROOT))));
    }

    Known of(String name) throws NotHeld {
        return find(name).orElseThrow(() -> new NotHeld(Beyond.UNKNOWN_QUESTION, name));
    }

    /** The id of a question, or empty. */
    String id(String name) {
        return INDEX.contains(name) ? number : find(name).map(Known::id).orElse("");
    }
}

package org.earshot.insight.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Something that people write about. A text is in it when the rule of its language says so; it says what the text is about, not
 * whether a need is there ("we have enough food" is about food).
 *
 * @param id stable: lower-case letters, digits and hyphens
 * @param name what it is called
 * @param rules lines of the rule, by language; see {@link RuleLine} for how a line is written
 * @param examples texts that must, or must not, be in it: tests of the rule
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Theme(String id, LocalizedText name, Map<String, List<String>> rules, List<Example> examples) {

    public Theme(
            String id,
            LocalizedText name,
            @Nullable Map<String, List<String>> rules,
            @Nullable List<Example> examples) {
        this.id = Complete.text(id, "id");
        this.name = Complete.present(name, "name");
        this.rules = Complete.byName(cleaned(rules), "rules");
        this.examples = Complete.items(examples, "examples");
    }

    /** The rule for texts in a language: its own (es-MX), or that of the wider one (es); empty when there is none. */
    public Optional<List<String>> rule(String language) {
        for (String wider = language;
                !wider.isEmpty();
                wider = wider.substring(0, Math.max(0, wider.lastIndexOf('-')))) {
            List<String> rule = rules.get(wider);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Another text whenever the rules say something else; names and examples do not matter. */
    public String meaning() {
        return rules.toString();
    }

    private static @Nullable Map<String, List<String>> cleaned(@Nullable Map<String, List<String>> rules) {
        if (rules == null) {
            return null;
        }
        return rules.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rule -> Complete.items(rule.getValue(), "a rule").stream()
                        .map(line -> Complete.text(line, "a line of a rule").strip())
                        .filter(line -> !line.isEmpty())
                        .toList()));
    }

    /**
     * A test of the rule.
     *
     * @param language of the text, BCP 47
     * @param in whether the text belongs into the theme
     */
    public record Example(String language, String text, boolean in) {
        public Example {
            Complete.text(language, "language");
            Complete.text(text, "text");
        }
    }
}

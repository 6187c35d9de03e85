package org.earshot.survey.urgent.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.urgent.WantedRule;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a rule as it is sent. */
public class RuleForm {
    @RestForm
    @Nullable String name;

    @RestForm
    @Nullable UUID instrument;

    @RestForm
    @Nullable String question;

    @RestForm
    @Nullable List<String> answer;

    @RestForm
    @Nullable String atLeast;

    @RestForm
    @Nullable String atMost;

    @RestForm
    @Nullable List<UUID> person;

    @RestForm
    @Nullable String program;

    @RestForm
    @Nullable String site;

    @RestForm("instruction-en")
    @Nullable String english;

    @RestForm("instruction-es")
    @Nullable String spanish;

    @RestForm("instruction-ar")
    @Nullable String arabic;

    /** Version that was changed; 0 for a new rule. */
    @RestForm
    int version;

    /**
     * What it asks for.
     *
     * @throws IllegalArgumentException when a number or an id is none; the message says which
     */
    WantedRule wanted() {
        String asked = text(question);
        return new WantedRule(
                text(name),
                Optional.ofNullable(instrument).orElse(new UUID(0, 0)),
                asked,
                condition(asked),
                place(program),
                place(site),
                person == null ? List.of() : person,
                instruction());
    }

    private Condition condition(String asked) {
        List<Condition> range = Stream.concat(
                        number(atLeast).map(least -> (Condition) new Condition.AtLeast(asked, least)).stream(),
                        number(atMost).map(most -> (Condition) new Condition.AtMost(asked, most)).stream())
                .toList();
        if (!range.isEmpty()) {
            return range.size() == 1 ? range.get(0) : new Condition.All(range);
        }
        List<Condition> answers = new ArrayList<>();
        Stream.ofNullable(answer).flatMap(List::stream).forEach(value -> answers.add(new Condition.Is(asked, value)));
        return answers.size() == 1 ? answers.get(0) : new Condition.AnyOf(answers);
    }

    private static Optional<BigDecimal> number(@Nullable String written) {
        String number = text(written);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Numbers.parse(number).orElseThrow(() -> new IllegalArgumentException("a limit is a number")));
    }

    private static @Nullable UUID place(@Nullable String id) {
        return text(id).isEmpty() ? null : UUID.fromString(text(id));
    }

    private @Nullable LocalizedText instruction() {
        Map<String, String> written = new LinkedHashMap<>();
        Map.of("en", text(english), "es", text(spanish), "ar", text(arabic)).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(entry -> written.put(entry.getKey(), entry.getValue()));
        return written.isEmpty() ? null : new LocalizedText(written);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

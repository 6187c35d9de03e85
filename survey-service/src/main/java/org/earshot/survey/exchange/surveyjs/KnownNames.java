package org.earshot.survey.exchange.surveyjs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;

/** The questions read so far, by the names that expressions use; in any case, as SurveyJS takes them. */
final class KnownNames {
    private final Map<String, Known> exact = new LinkedHashMap<>();
    private final Map<String, Known> anyCase = new LinkedHashMap<>();

    void add(Known question) {
        exact.putIfAbsent(question.name(), question);
        anyCase.putIfAbsent(question.name().toLowerCase(Locale.ROOT), question);
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
        return find(name)
                .orElseThrow(() ->
                        new NotHeld("the question " + name + ", which is not among those taken over before this one"));
    }

    /** The id of a question, or empty. */
    String id(String name) {
        return find(name).map(Known::id).orElse("");
    }
}

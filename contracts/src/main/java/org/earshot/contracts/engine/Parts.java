package org.earshot.contracts.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.jspecify.annotations.Nullable;

/** A question taken apart: each part by its name, as text that is equal where the parts are. */
final class Parts {
    private static final Pattern TEXT = Pattern.compile("(text|hint|low|high|(choices|points)/[^/]+/label)/[^/]+");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Parts() {}

    /** Whether a part of this name is a text in one language. */
    static boolean isText(String name) {
        return TEXT.matcher(name).matches();
    }

    static Map<String, String> of(Question question) {
        Parts parts = new Parts();
        parts.put("type", question.getClass().getSimpleName());
        parts.asking(question.asking());
        parts.choices(question.choices());
        parts.ownOf(question);
        return parts.parts;
    }

    private void asking(Asking asking) {
        text("text", asking.text());
        text("hint", asking.hint());
        put("construct", asking.construct());
        put("showWhen", asking.showWhen());
        put("required", asking.required() ? true : null);
        put("ratherNotSay", asking.ratherNotSay() ? true : null);
        put("constraints", asking.constraints().isEmpty() ? null : asking.constraints());
    }

    private void choices(List<Choice> choices) {
        for (Choice choice : choices) {
            String name = "choices/" + choice.id() + "/";
            text(name + "label", choice.label());
            put(name + "needs", needs(choice.needs()));
            put(name + "exclusive", choice.exclusive() ? true : null);
            put(name + "pleaseSay", choice.pleaseSay() ? true : null);
        }
    }

    private void ownOf(Question question) {
        if (question instanceof YesNo yesNo) {
            put("whenYes", needs(yesNo.whenYes()));
            put("whenNo", needs(yesNo.whenNo()));
        } else if (question instanceof Rating rating) {
            text("low", rating.low());
            text("high", rating.high());
            put("needs", numbers(rating.needs()));
        } else if (question instanceof Scale scale) {
            scale.points().forEach(point -> text("points/" + point.value() + "/label", point.label()));
            put("needs", numbers(scale.needs()));
        } else if (question instanceof NumberQuestion number) {
            put("bounds", number.min().toPlainString() + " to " + number.max().toPlainString());
            put("decimals", number.decimals());
            put("needs", numbers(number.needs()));
        } else if (question instanceof Ranking ranking) {
            put("places", ranking.places());
        } else if (question instanceof Consent consent) {
            put("toTakePart", consent.toTakePart());
        } else if (question instanceof Calculated calculated) {
            put("formula", calculated.formula());
        } else if (question instanceof ContactQuestion contact) {
            put("kind", contact.kind());
        } else if (question instanceof FileQuestion file) {
            put("kind", file.kind());
        } else if (question instanceof DateQuestion date) {
            put("bounds", date.min() + " to " + date.max());
        } else if (question instanceof TimeQuestion time) {
            put("bounds", time.min() + " to " + time.max());
        }
    }

    private static @Nullable String needs(List<NeedMapping> needs) {
        return needs.isEmpty()
                ? null
                : needs.stream()
                        .map(mapping -> mapping.need() + " " + mapping.severity())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String numbers(List<NumericNeed> needs) {
        return needs.isEmpty()
                ? null
                : needs.stream()
                        .map(need -> need.need() + " from " + need.presentFrom() + ", " + need.best() + " to "
                                + need.worst())
                        .collect(Collectors.joining("; "));
    }

    private void text(String name, @Nullable LocalizedText text) {
        if (text != null) {
            text.byLanguage().forEach((language, written) -> put(name + "/" + language, written.strip()));
        }
    }

    private void put(String name, @Nullable Object part) {
        if (part != null) {
            parts.put(name, part.toString());
        }
    }
}

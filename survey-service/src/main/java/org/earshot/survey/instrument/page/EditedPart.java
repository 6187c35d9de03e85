package org.earshot.survey.instrument.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A part of a question that was edited, in the words of a page's reader.
 *
 * @param name what it is: "Text in English"
 * @param before as it was; null where there was none, or where it is written for programs only
 * @param after as it is; null likewise
 * @param form how both are shown
 */
public record EditedPart(
        String name, @Nullable String before, @Nullable String after, Form form) {
    private static final Set<String> FLAGS = Set.of("required", "ratherNotSay", "toTakePart", "exclusive", "pleaseSay");
    private static final Set<String> FOR_PROGRAMS = Set.of("showWhen", "constraints", "formula", "kind", "repeat");

    /** How what was and what is are shown. */
    public enum Form {
        /** As they are. */
        WORDS,
        /** Each is the key of a kind of question. */
        KIND,
        /** Not at all: that it was edited says enough. */
        NOTHING
    }

    /** @param question as it is now; null where it is no more */
    static EditedPart of(Change.Part part, @Nullable Question question, PageLanguage language) {
        String[] path = part.name().split("/", -1);
        String what = path[path.length > 2 ? 2 : 0];
        String name = name(path, question, language);
        if (what.equals("type")) {
            return new EditedPart(name, kind(part.before()), kind(part.after()), Form.KIND);
        }
        if (FLAGS.contains(what)) {
            return new EditedPart(name, flag(part.before(), language), flag(part.after(), language), Form.WORDS);
        }
        if (FOR_PROGRAMS.contains(what)) {
            return new EditedPart(name, null, null, Form.NOTHING);
        }
        return what.equals("bounds")
                ? new EditedPart(name, range(part.before()), range(part.after()), Form.WORDS)
                : new EditedPart(name, part.before(), part.after(), Form.WORDS);
    }

    /** Whether both are shown as they are. */
    public boolean inWords() {
        return form == Form.WORDS;
    }

    /** Whether both are keys of kinds of questions. */
    public boolean ofKinds() {
        return form == Form.KIND;
    }

    /** {@code text/en}, {@code choices/often/label/en}, {@code choices/often/needs}, {@code points/3/label/en}, {@code type}. */
    private static String name(String[] path, @Nullable Question question, PageLanguage language) {
        List<String> values = new ArrayList<>();
        String key = path[0];
        if (path.length > 2) {
            key += "." + path[2];
            values.add(path[0].equals("choices") ? label(path[1], question, language) : path[1]);
        }
        if (path.length % 2 == 0) {
            values.add(language.nameOf(path[path.length - 1]));
        }
        return FoundTexts.of("edited." + key, language, values);
    }

    private static String label(String choice, @Nullable Question question, PageLanguage language) {
        return question == null
                ? choice
                : question.choices().stream()
                        .filter(offered -> offered.id().equals(choice))
                        .map(offered -> offered.label().in(language.tag()))
                        .findFirst()
                        .orElse(choice);
    }

    private static @Nullable String kind(@Nullable String type) {
        return type == null
                ? null
                : "kind_"
                        + type.replaceFirst("Question$", "")
                                .replaceAll("(?<=.)(?=[A-Z])", "_")
                                .toLowerCase(Locale.ROOT);
    }

    /** {@code 1 to 5}, {@code null to 2026-03-31}. */
    private static @Nullable String range(@Nullable String bounds) {
        return bounds == null ? null : bounds.replace("null", "…").replace(" to ", " – ");
    }

    private static String flag(@Nullable String held, PageLanguage language) {
        return FoundTexts.of("true".equals(held) ? "edited.yes" : "edited.no", language, List.of());
    }
}

package org.earshot.survey.instrument.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.need.Taxonomy;
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

    private static final Set<String> NEEDS = Set.of("needs", "whenYes", "whenNo");
    private static final String NUMBER = "(-?[0-9][0-9.E-]*)";
    private static final Pattern MAPPED = Pattern.compile("([a-z0-9-]+) " + NUMBER + "(?=, |$)");
    private static final Pattern SCALED =
            Pattern.compile("([a-z0-9-]+) from " + NUMBER + ", " + NUMBER + " to " + NUMBER + "(?=; |$)");

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
        if (NEEDS.contains(what)) {
            return new EditedPart(name, needs(part.before(), language), needs(part.after(), language), Form.WORDS);
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

    /** {@code food-insecurity 0.5, stress 1.0} of choices, {@code stress from 6.0, 0.0 to 10.0; …} of numbers. */
    private static @Nullable String needs(@Nullable String said, PageLanguage language) {
        if (said == null) {
            return null;
        }
        Matcher scaled = SCALED.matcher(said);
        return scaled.find()
                ? scaled.replaceAll(need -> told("scaled", need, language))
                : MAPPED.matcher(said).replaceAll(need -> told("mapped", need, language));
    }

    private static String told(String key, MatchResult need, PageLanguage language) {
        List<String> values = new ArrayList<>(List.of(Taxonomy.gravity().name(need.group(1), language.tag())));
        for (int number = 2; number <= need.groupCount(); number++) {
            values.add(new BigDecimal(need.group(number)).stripTrailingZeros().toPlainString());
        }
        return Matcher.quoteReplacement(FoundTexts.of("edited." + key, language, values));
    }

    private static String flag(@Nullable String held, PageLanguage language) {
        return FoundTexts.of("true".equals(held) ? "edited.yes" : "edited.no", language, List.of());
    }
}

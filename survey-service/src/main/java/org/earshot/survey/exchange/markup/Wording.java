package org.earshot.survey.exchange.markup;

import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/**
 * Texts of a file on their way into an instrument: HTML becomes words, a name in braces becomes a pipe to that question, and what is lost
 * on the way is listed. Remembers the languages that it met.
 */
public final class Wording {
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}\\s][^{}]{0,300})\\}");

    private final Problems problems;
    private final Function<String, String> ids;
    private final Set<String> languages = new LinkedHashSet<>();
    private int marked;

    /**
     * Begins.
     *
     * @param first BCP 47 tag of the file's own language
     * @param ids id of a question that was read already, by what stands in braces; empty for anything else
     */
    public Wording(String first, Problems problems, Function<String, String> ids) {
        this.problems = problems;
        this.ids = ids;
        languages.add(first);
    }

    /** Adds what is written in a language to the texts, unless it says nothing or the language has its text already. */
    public void put(Map<String, String> texts, String language, String written, Where where) {
        PlainText plain = PlainText.of(written);
        marked += plain.marked() ? 1 : 0;
        for (String medium : plain.media()) {
            problems.leaveOut(where, medium, FileFault.MEDIA_NOT_HELD);
        }
        if (!plain.text().isEmpty()) {
            texts.putIfAbsent(language, piped(plain.text(), where));
            languages.add(language);
        }
    }

    private String piped(String text, Where where) {
        return REPEATED.matcher(text).replaceAll(name -> {
            String id = ids.apply(name.group(1).strip());
            if (id.isEmpty()) {
                problems.leaveOut(where, name.group(), FileFault.PIPING_NOT_HELD);
            }
            return Matcher.quoteReplacement(id.isEmpty() ? name.group() : "{{" + id + "}}");
        });
    }

    /** BCP 47 tags of the languages that stood anywhere, the file's own first. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    /** Says once how many texts lost their markup. */
    public void tell() {
        if (marked > 0) {
            problems.note(Where.FILE, String.valueOf(marked), FileFault.MARKUP);
        }
    }

    /** The BCP 47 tag that is meant, or empty when no language has such a one. */
    public static Optional<String> tag(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException noLanguage) {
            return Optional.empty();
        }
    }
}

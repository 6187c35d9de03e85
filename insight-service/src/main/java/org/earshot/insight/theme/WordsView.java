package org.earshot.insight.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that more people use now than before: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), at
 * least three standard errors above before.
 *
 * @param beforeFrom first day of before
 * @param nowFrom first day of now
 * @param threshold fewest people that the disclosure gate lets out
 */
public record WordsView(LocalDate beforeFrom, LocalDate nowFrom, int threshold, List<Language> languages) {

    /**
     * The words of one language; none has risen where the list is empty.
     *
     * @param tag BCP 47
     * @param name in the reader's language
     */
    public record Language(String tag, String name, List<Line> words) {}

    /**
     * One word.
     *
     * @param word as most people write it, in lower case
     * @param people distinct people who used it now
     * @param before distinct people who used it before; left out for fewer than the disclosure gate lets out, none among them
     * @param z standard errors above before; where {@code before} is left out, at least so many
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String word, long people, @Nullable Long before, double z) {}
}

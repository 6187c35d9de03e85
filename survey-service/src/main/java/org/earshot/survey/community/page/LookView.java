package org.earshot.survey.community.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.earshot.survey.community.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A page of a reviewer.
 *
 * @param kind welcome, question, done or closed
 * @param tag BCP 47 tag of the page's own words
 * @param language of the questions
 * @param from name of the organisation; may be empty
 * @param seen the question, on a page of one
 * @param number of the question, from 1
 * @param marks what can be said of it
 * @param back address of the question before; empty on the first
 */
public record LookView(
        String kind,
        LookWords words,
        String tag,
        String language,
        String from,
        String title,
        int count,
        List<Tongue> tongues,
        String action,
        @Nullable Seen seen,
        int number,
        List<Choice> marks,
        String rewording,
        String why,
        String back) {

    /** The same page in another language of the survey, named in itself. */
    public record Tongue(String tag, String name, String href) {}

    /** Something to say of a question. */
    public record Choice(String word, String label, boolean chosen) {}

    /** Left to right or right to left, for the page's own words. */
    public String dir() {
        return tag.equals("ar") ? "rtl" : "ltr";
    }

    public RawString css() {
        return LookStyle.CSS;
    }
}

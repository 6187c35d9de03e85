package org.earshot.survey.review.page;

import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.review.lint.ReviewFinding;
import org.jspecify.annotations.Nullable;

/**
 * What answers say, as text.
 *
 * @param share such as "25 %"; empty where the finding is no share
 * @param language what the language of the answers is called, or null
 */
public record HeardText(
        int version, String share, String people, @Nullable String language) {

    static @Nullable HeardText of(ReviewFinding.@Nullable Heard heard, PageLanguage language) {
        if (heard == null) {
            return null;
        }
        Double share = heard.share();
        String tag = heard.language();
        return new HeardText(
                heard.version(),
                share == null ? "" : language.percent(share),
                language.count(heard.people()),
                tag == null ? null : language.nameOf(tag));
    }
}

package org.earshot.survey.instrument.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Draft;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags (RFC 9110, section 8.8.3). */
final class Revision {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final int NONE = 0;

    private Revision() {}

    static String tag(Draft draft) {
        return "\"" + draft.revision() + "\"";
    }

    /** The revision in an If-Match header; one that is no tag of ours matches none. */
    static int named(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Refusal(
                    SurveyProblem.REVISION_REQUIRED,
                    "Without the revision that you changed, somebody else's edit could be overwritten.",
                    "Send the ETag of the instrument that you read in the header If-Match.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : NONE;
    }
}

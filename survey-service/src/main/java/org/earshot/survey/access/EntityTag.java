package org.earshot.survey.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Numbers of revisions and versions as entity tags (RFC 9110, section 8.8.3). */
public final class EntityTag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final int NONE = -1;

    private EntityTag() {}

    /** The tag of a revision. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision in an If-Match header; one that is no tag of ours matches none.
     *
     * @param thing what is changed, such as "instrument"
     * @throws Refusal when there is no such header
     */
    public static int named(@Nullable String ifMatch, String thing) {
        if (ifMatch == null) {
            throw new Refusal(
                    SurveyProblem.REVISION_REQUIRED,
                    "Without the revision that you changed, somebody else's edit could be overwritten.",
                    "Send the ETag of the " + thing + " that you read in the header If-Match.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : NONE;
    }
}

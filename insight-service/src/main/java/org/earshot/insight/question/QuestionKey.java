package org.earshot.insight.question;

/**
 * Names a question of a version.
 *
 * @param question its id, or that of a matrix's row; {@link #WHOLE} for the version as a whole
 */
public record QuestionKey(VersionKey version, String question) {
    /** No question has this id: everyone who answered the version is counted under it. */
    public static final String WHOLE = "";
}

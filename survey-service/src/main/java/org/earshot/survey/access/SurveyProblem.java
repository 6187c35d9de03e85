package org.earshot.survey.access;

import java.util.function.Supplier;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.instrument.ReviewOpen;

/** What this service refuses. */
public enum SurveyProblem implements ProblemKind {
    NOT_FOUND("not-found", "Not found", 404),
    INVALID_REQUEST("invalid-request", "The request is not valid", 400),
    UNSIGNED_FORM("unsigned-form", "The form cannot be accepted", 400),
    WRONG_SIGN_IN("wrong-sign-in", "E-mail address or password is wrong", 401),
    TOO_MANY_SIGN_INS("too-many-sign-ins", "Too many failed sign-ins", 429),
    EMAIL_TAKEN("email-taken", "The e-mail address has an account already", 409),
    REVISION_REQUIRED("revision-required", "Say which revision you changed", 428),
    EDITED_MEANWHILE("edited-meanwhile", "Somebody else edited it meanwhile", 412),
    POLICY_NOT_APPLICABLE("policy-not-applicable", "The policy cannot be applied here", 422),
    UNFIT_FILE("unfit-file", "The file cannot be taken as it is", 422),
    FINDING_GONE("finding-gone", "The question review does not find this any more", 409),
    NOT_FIT_TO_PUBLISH("not-fit-to-publish", "The instrument cannot be published yet", 409),
    MEANING_OPEN("meaning-open", "It is open whether edited questions still mean the same", 409),
    REVIEW_OPEN("review-open", "The community's review is open", 409),
    REVIEW_FULL("review-full", "Enough people have looked", 409),
    RULE_ENDED("rule-ended", "The rule has ended", 409),
    CONTACTS_WITHOUT_KEY("contacts-without-key", "No key for contacts", 503),
    CAMPAIGN_REFUSED("campaign-refused", "The campaign cannot be like that", 409),
    NO_ADDRESS("no-address", "Neither a phone number nor an e-mail address", 422),
    WANTS_NO_MESSAGES("wants-no-messages", "They want no messages", 409),
    ENOUGH_TESTS("enough-tests", "Enough test messages for now", 429),
    ANONYMOUS_SURVEY("anonymous-survey", "The survey is anonymous", 409),
    LINK_WOULD_NOT_OPEN("link-would-not-open", "The link would not open", 409);

    private final String slug;
    private final String title;
    private final int status;

    SurveyProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** Nothing of that kind that the asker may see. */
    public static Supplier<Refusal> noSuch(String thing) {
        return () -> new Refusal(
                NOT_FOUND,
                "Your organisation has no such " + thing + ".",
                "Check the id; the list of your organisation's shows those that exist.");
    }

    /** What was written names no language. */
    public static Supplier<Refusal> noLanguage(String written) {
        return () -> new Refusal(
                INVALID_REQUEST,
                "No language has this name or tag: " + written,
                "Go back and write its name, such as Spanish or español, or its tag, such as es, es-MX or zh-Hant.");
    }

    /** The community's review is open, and no reason was given. */
    public static Refusal reviewOpen(ReviewOpen open) {
        return new Refusal(
                REVIEW_OPEN,
                open.reviewers() + " of " + open.quorum()
                        + " reviewers have looked at the questions; questions that hurt"
                        + " somebody and are not worked on: " + open.hurting().size() + ".",
                "Wait for them, write in the assumption log what was done, or send a reviewReason; it is kept with the version.",
                open.hurting().stream()
                        .map(question -> new Problem.Fault(
                                "/questions/" + question, "hurts", "a reviewer marked it as hurtful", null))
                        .toList());
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}

package org.earshot.survey.texting.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.texting.TextFinding;
import org.earshot.survey.texting.TextPlan;
import org.jspecify.annotations.Nullable;

/**
 * How a draft goes by text message. Nothing of it keeps the draft from being published.
 *
 * @param languages what asking everything costs in each
 * @param questions what asking each costs in each language
 * @param findings what people would stumble over
 */
public record TextingDocument(
        List<LanguageCost> languages, List<QuestionCost> questions, List<FindingDocument> findings) {

    /**
     * The whole in one language.
     *
     * @param segments to ask everything; people who are shown less cost less
     */
    public record LanguageCost(String language, int segments) {}

    /**
     * One question in one language.
     *
     * @param text as it will be sent; "" where only a page can ask it
     * @param alphabet gsm-7 (160 characters a segment, 153 of several) or ucs-2 (70, 67)
     */
    public record QuestionCost(String question, String language, String text, String alphabet, int segments) {}

    /**
     * One finding.
     *
     * @param pointer RFC 6901 pointer into the instrument
     * @param language in which it is so; left out: in every one
     * @param subject what it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingDocument(
            String code, String pointer, @Nullable String language, String subject, String detail, String fix) {}

    static TextingDocument of(Instrument instrument) {
        TextPlan plan = TextPlan.of(instrument);
        return new TextingDocument(
                instrument.languages().stream()
                        .map(language -> new LanguageCost(language, plan.segments(language)))
                        .toList(),
                plan.costs().stream()
                        .map(cost -> new QuestionCost(
                                cost.question(),
                                cost.language(),
                                cost.text(),
                                cost.gsm() ? "gsm-7" : "ucs-2",
                                cost.segments()))
                        .toList(),
                plan.findings().stream().map(TextingDocument::document).toList());
    }

    private static FindingDocument document(TextFinding finding) {
        return new FindingDocument(
                finding.kind().code(),
                finding.pointer(),
                finding.language(),
                finding.subject(),
                detail(finding.kind()),
                fix(finding.kind()));
    }

    private static String detail(TextFinding.Kind kind) {
        return switch (kind) {
            case ONLY_ON_A_PAGE -> "a text message cannot ask this type of question";
            case LONG -> "the question takes more than three segments";
            case COSTLY_LETTERS -> "these letters more than double what the message costs";
            case MISLEADING_NUMBER -> "the label begins with the number of another answer";
            case LIKE_ANOTHER -> "who types this label cannot be told from who means another";
            case COMMAND -> "who types this label commands something instead of answering";
            case MANY_ANSWERS -> "there are more answers than digits";
        };
    }

    private static String fix(TextFinding.Kind kind) {
        return switch (kind) {
            case ONLY_ON_A_PAGE ->
                "Nothing needs to be done: people get a link for it. Another type keeps them in the conversation.";
            case LONG -> "Shorten the question, its hint or its labels.";
            case COSTLY_LETTERS -> "Write them without accents, or other quotation marks and dashes.";
            case MISLEADING_NUMBER -> "Begin the label with a word.";
            case LIKE_ANOTHER -> "Word the labels differently.";
            case COMMAND -> "Use another word.";
            case MANY_ANSWERS -> "Ask for fewer, or part the question in two.";
        };
    }
}

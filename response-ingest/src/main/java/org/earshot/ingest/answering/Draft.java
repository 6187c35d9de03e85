package org.earshot.ingest.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.ResponseFlag;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.contracts.value.Complete;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Filing;
import org.jspecify.annotations.Nullable;

/**
 * Answers in progress. Where a stored and a carried copy differ, the one with more {@code steps} is the newer.
 *
 * @param code the receipt that the response will have, chosen at the start, so that sending twice is one response
 * @param revision under which the answers will be sent next, or were sent last
 * @param sent whether they were sent as they are
 * @param steps how often it was changed
 * @param language BCP 47 tag that the pages are shown in
 * @param texted questions whose answers came by text message; the others' came from a page
 * @param signs what pages noticed; null: nothing
 */
public record Draft(
        ReceiptCode code,
        int revision,
        boolean sent,
        int steps,
        String language,
        Answers answers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> texted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Signs signs) {

    public Draft {
        texted = Complete.items(texted, "texted");
    }

    /** Nothing answered yet. */
    public static Draft begin(ReceiptCode code, String language) {
        return new Draft(code, 1, false, 0, language, Answers.NONE, List.of(), null);
    }

    /** Begun on a page at this moment. */
    public Draft begunAt(Instant now) {
        return noticing(new Signs(now.getEpochSecond(), false));
    }

    /** A field was filled in that no person sees. */
    public Draft trapped() {
        return noticing(new Signs(signs == null ? null : signs.begunAt(), true));
    }

    private Draft noticing(Signs noticed) {
        return new Draft(code, revision, sent, steps, language, answers, texted, noticed);
    }

    /** Reasons to look twice at it, if it is sent now; what came by text message is not timed. */
    public List<ResponseFlag> flags(Instant now) {
        return signs == null || !texted.isEmpty() ? List.of() : signs.flags(answers, now);
    }

    /** With one answer given or replaced on a page; a draft that was sent becomes a correction. */
    public Draft with(String question, Answer answer) {
        return with(question, answer, without(question));
    }

    /** With one answer given or replaced by text message. */
    public Draft texted(String question, Answer answer) {
        List<String> byText = new ArrayList<>(without(question));
        byText.add(question);
        return with(question, answer, byText);
    }

    private Draft with(String question, Answer answer, List<String> byText) {
        Draft open = answers.to(question).equals(Optional.of(answer)) ? this : corrected();
        return new Draft(
                code, open.revision, open.sent, steps + 1, language, answers.with(question, answer), byText, signs);
    }

    /** Without answers to some questions, which are open again. */
    public Draft without(Set<String> questions) {
        Map<String, Answer> left = new LinkedHashMap<>(answers.byQuestion());
        left.keySet().removeAll(questions);
        return new Draft(code, revision, sent, steps + 1, language, new Answers(left), texted, signs).corrected();
    }

    /** What files are sent for by whoever answers by {@code link}. */
    public Filing.For filedBy(Invitation link) {
        return new Filing.For(
                new Files.Of(link.organizationId(), code.responseId(link.organizationId())),
                link.instrumentId(),
                link.version(),
                link.participantId() != null);
    }

    private List<String> without(String question) {
        return texted.stream().filter(other -> !other.equals(question)).toList();
    }

    /** How each answer came that did not come like {@code whole}. */
    public Map<String, Channel> cameOtherwiseThan(Channel whole) {
        Channel onPage = whole == Channel.SMS ? Channel.WEB : whole;
        Map<String, Channel> other = new LinkedHashMap<>();
        answers.byQuestion().keySet().forEach(question -> {
            Channel came = texted.contains(question) ? Channel.SMS : onPage;
            if (came != whole) {
                other.put(question, came);
            }
        });
        return other;
    }

    /** The same in another language. */
    public Draft in(String otherLanguage) {
        return otherLanguage.equals(language)
                ? this
                : new Draft(code, revision, sent, steps + 1, otherLanguage, answers, texted, signs);
    }

    /** Open for changes again, to be sent as the next revision; a draft that was never sent stays as it is. */
    public Draft corrected() {
        return sent ? new Draft(code, revision + 1, false, steps + 1, language, answers, texted, signs) : this;
    }

    /** To be sent as the revision after {@code latest}, which was recorded without this copy knowing of it. */
    public Draft following(int latest) {
        return new Draft(code, latest + 1, false, steps + 1, language, answers, texted, signs);
    }

    /** The same response, to be given anew; nothing is answered yet. */
    public Draft afresh(String wanted) {
        return new Draft(code, sent ? revision + 1 : revision, false, 0, wanted, Answers.NONE, List.of(), null);
    }

    /** Sent, and what was answered is not kept any longer. */
    public Draft emptied() {
        return new Draft(code, revision, sent, steps + 1, language, Answers.NONE, List.of(), signs);
    }

    /** Whether it was sent and only its receipt is left. */
    public boolean isSentAway() {
        return sent && answers.byQuestion().isEmpty();
    }

    /** Whether there is anything to come back to. */
    public boolean isBegun() {
        return sent || !answers.byQuestion().isEmpty();
    }

    /** Safely recorded. */
    public Draft delivered() {
        return new Draft(code, revision, true, steps + 1, language, answers, texted, signs);
    }

    /**
     * The newer of two copies. One whose answers are no longer kept gives way to one of the same revision that still has them: what was
     * sent and not heard of, or waited on a phone for weeks, comes again, and must not become a correction that says nothing.
     */
    public Draft orNewer(Draft other) {
        return other.steps > steps || hasLostWhatIsIn(other) ? other : this;
    }

    private boolean hasLostWhatIsIn(Draft other) {
        return answers.byQuestion().isEmpty()
                && !other.answers.byQuestion().isEmpty()
                && other.revision == revision
                && other.code.equals(code);
    }
}

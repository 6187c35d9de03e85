package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.answering.AnswerForm;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Mistake;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.file.NotTaken;

/** Takes the file that somebody chose on a page, and tells why not in their words. */
@ApplicationScoped
class Attaching {
    private static final int MEGABYTE = 1_000_000;

    private final Filing filing;

    Attaching(Filing filing) {
        this.filing = filing;
    }

    AnswerForm.Given take(Visit visit, Draft draft, FileQuestion question, Path file) {
        try {
            return new AnswerForm.Given(filing.take(draft.filedBy(visit.invitation()), question, file), null);
        } catch (NotTaken refused) {
            return new AnswerForm.Given(null, mistake(question, refused.reason()));
        } catch (Files.Full | Files.Unavailable notNow) {
            return new AnswerForm.Given(null, new Mistake("file-not-kept", Map.of()));
        }
    }

    /** Lets the file go that was chosen for a question, unless it was sent: then it goes with the correction. */
    void drop(Visit visit, Draft draft, Question question) {
        draft.answers()
                .to(question.id())
                .ifPresent(answer -> filing.drop(
                        () -> draft.filedBy(visit.invitation()), new Answers(Map.of(question.id(), answer))));
    }

    /** The problem of a file that was too long to be read at all; what was chosen before stays. */
    static QuestionPage.Problem tooLarge(Draft draft, Question question) {
        Answer before = draft.answers().to(question.id()).orElse(null);
        return new QuestionPage.Problem(AnswerForm.show(question, before), tooLarge());
    }

    static Mistake tooLarge() {
        return new Mistake("file-too-large", Map.of("max", String.valueOf(FileQuestion.MAX_BYTES / MEGABYTE)));
    }

    private static Mistake mistake(FileQuestion question, NotTaken.Reason reason) {
        return switch (reason) {
            case EMPTY -> new Mistake("file-empty", Map.of());
            case TOO_LARGE -> tooLarge();
            case BROKEN -> new Mistake("file-broken", Map.of());
            case WRONG_TYPE ->
                new Mistake(
                        question.kind() == FileQuestion.Kind.PHOTO ? "file-no-picture" : "file-no-document", Map.of());
        };
    }
}

package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.earshot.ingest.answering.Draft;

/** Where the check page and the receipt lead. */
@ApplicationScoped
class Outcome {
    private final CheckPage checkPage;
    private final ReceiptPage receiptPage;
    private final QuestionPage questions;
    private final DraftDesk desk;

    Outcome(CheckPage checkPage, ReceiptPage receiptPage, QuestionPage questions, DraftDesk desk) {
        this.checkPage = checkPage;
        this.receiptPage = receiptPage;
        this.questions = questions;
        this.desk = desk;
    }

    Response check(Visit visit, Frame frame, Draft draft) {
        return checkPage.page(200, visit, frame, draft, Optional.empty());
    }

    Response question(Visit visit, Asked asked, Draft draft, String id) {
        return questions.lead(visit, asked, draft, "/q/" + id);
    }

    Response receipt(Visit visit, Asked asked, Frame frame, Draft delivered) {
        // Where a link knows whose it is, anonymous answers are kept no longer; on a device for everybody, none are.
        Draft kept = visit.hidesWhose() || visit.isKiosk() ? delivered.emptied() : delivered;
        return desk.keep(visit, asked.secret, kept) && !visit.hidesWhose()
                ? receiptPage.redirect(visit)
                : receiptPage.page(visit, frame, delivered);
    }

    Response receiptPage(Visit visit, Frame frame, Draft delivered) {
        return receiptPage.page(visit, frame, delivered);
    }

    /** Opens a sent draft again. */
    Response correct(Visit visit, Asked asked, Frame frame, Draft sent) {
        Draft open = sent.corrected();
        return desk.keep(visit, asked.secret, open)
                ? receiptPage.redirectToCheck(visit)
                : checkPage.page(200, visit, frame, open, Optional.empty());
    }

    Response notStored(Visit visit, Frame frame, Draft draft) {
        Response page = checkPage.page(503, visit, frame, draft, Optional.of("check.not-stored"));
        return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    Response fileGone(Visit visit, Frame frame, Draft draft) {
        return checkPage.page(422, visit, frame, draft, Optional.of("check.file-gone"));
    }

    Response incomplete(Visit visit, Frame frame, Draft draft) {
        return checkPage.page(422, visit, frame, draft, Optional.of("check.incomplete"));
    }
}

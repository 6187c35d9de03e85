package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.earshot.ingest.answering.Draft;

/** Thanks, the receipt, and what happens now. */
@ApplicationScoped
class ReceiptPage {
    private final Pages pages;

    ReceiptPage(Pages pages) {
        this.pages = pages;
    }

    Response redirect(Visit visit) {
        return pages.on(visit.base() + "/receipt");
    }

    Response redirectToCheck(Visit visit) {
        return pages.on(visit.base() + "/check");
    }

    Response page(Visit visit, Frame frame, Draft delivered) {
        return pages.page(
                200,
                "receipt",
                frame.titled(frame.words().of("receipt.title")),
                Map.of(
                        "code",
                        delivered.code().grouped(),
                        "personal",
                        visit.isPersonal(),
                        "soFar",
                        DraftSeal.write(delivered),
                        "thanks",
                        Optional.ofNullable(visit.instrument().thanks())
                                .map(text -> Said.of(text, frame.language(), frame.words()))));
    }
}

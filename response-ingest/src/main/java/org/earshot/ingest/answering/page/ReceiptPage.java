package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.value.HeardPage;
import org.earshot.ingest.answering.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Thanks, the receipt, a copy of the answers, and what happens now. */
@ApplicationScoped
class ReceiptPage {
    private final Pages pages;
    private final String publicUrl;

    ReceiptPage(Pages pages, @ConfigProperty(name = "earshot.public-url") String publicUrl) {
        this.pages = pages;
        this.publicUrl = publicUrl;
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
                        "elsewhere",
                        publicUrl.replaceFirst("/$", "") + Visit.base(visit.token()) + "/receipt",
                        "copy",
                        copy(visit, frame, delivered),
                        "understood",
                        understood(visit, frame),
                        "results",
                        HeardPage.path(visit.invitation().programId()) + "?lang=" + frame.language(),
                        "thanks",
                        Optional.ofNullable(visit.instrument().thanks())
                                .map(text -> Said.of(text, frame.language(), frame.words()))));
    }

    /** Empty on a device for everybody, and where answers are not kept. */
    private static List<CheckView.Row> copy(Visit visit, Frame frame, Draft delivered) {
        return visit.isKiosk() || delivered.answers().byQuestion().isEmpty()
                ? List.of()
                : new CheckView(frame.language(), frame.words())
                        .rows(Journey.of(visit.instrument(), delivered.answers()));
    }

    /** Where who wrote something sees how it was understood: a page of the service that reads it. */
    private static Optional<String> understood(Visit visit, Frame frame) {
        boolean asksForWords = visit.instrument().questions().stream().anyMatch(LongText.class::isInstance);
        return asksForWords
                ? Optional.of("/understood/" + visit.published().organizationId() + "?lang=" + frame.language())
                : Optional.empty();
    }
}

package org.earshot.ingest.answering.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Draft;

/** What a person can do with a receipt: correct, take back, remove from this phone. Works after a link has closed. */
@Onward.Told
@Path("/a/{token}/receipt")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReceiptPages {
    private final Visits visits;
    private final DraftDesk desk;
    private final Pages pages;
    private final Sending sending;
    private final Outcome outcome;

    ReceiptPages(Visits visits, DraftDesk desk, Pages pages, Sending sending, Outcome outcome) {
        this.visits = visits;
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
        this.outcome = outcome;
    }

    @GET
    public Response receipt(@BeanParam Asked asked) {
        Visit visit = visits.known(asked);
        Optional<Draft> draft = desk.stored(visit, asked.secret);
        if (visit.isKiosk() && draft.filter(Draft::sent).isEmpty()) {
            return pages.on(visit.base());
        }
        Frame frame = pages.frame(visit, asked, draft);
        return draft.filter(Draft::sent)
                .map(sent -> outcome.receiptPage(visit, frame, sent))
                .orElseGet(() -> codePage(200, frame, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam Asked asked, String body) {
        Form form = asked.filled(body);
        Visit visit = visits.known(asked);
        if (visit.isKiosk()) {
            return pages.on(visit.base());
        }
        Optional<Draft> draft = desk.newest(visit, asked);
        Frame frame = pages.frame(visit, asked, draft);
        String pressed = form.pressed();
        if (pressed.equals("correct") && draft.isPresent()) {
            return outcome.correct(
                    visits.stillOpen(visit), asked, frame, draft.get().in(frame.language()));
        }
        if (pressed.equals("next-person") && !visit.isPersonal()) {
            desk.forget(visit, asked.secret);
            return pages.forgetting(pages.on(visit.base()));
        }
        if (pressed.equals("forget")) {
            return forget(visit, asked, frame);
        }
        return withCode(visit, asked, frame, form);
    }

    private Response withCode(Visit visit, Asked asked, Frame frame, Form form) {
        String typed = Optional.ofNullable(form.first("code")).orElse("");
        Optional<ReceiptCode> code = ReceiptCode.typed(typed);
        if (code.isEmpty()) {
            return codePage(422, frame, typed);
        }
        return "withdraw-yes".equals(form.pressed())
                ? withdraw(visit, asked, frame, code.get())
                : pages.page(
                        200,
                        "withdraw",
                        frame.titled(frame.words().of("withdraw.title")).withoutSwitches(),
                        Map.of("code", code.get().grouped(), "error", ""));
    }

    private Response withdraw(Visit visit, Asked asked, Frame frame, ReceiptCode code) {
        try {
            sending.withdraw(visit, code);
        } catch (Delivery.Uncertain uncertain) {
            Response page = pages.page(
                    503,
                    "withdraw",
                    frame.titled(frame.words().of("withdraw.title")).withoutSwitches(),
                    Map.of("code", code.grouped(), "error", frame.words().of("withdraw.not-stored")));
            return Response.fromResponse(page)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        desk.withdrawn(visit, asked.secret, code);
        return pages.told(200, frame.withoutSwitches(), "withdrawn");
    }

    private Response forget(Visit visit, Asked asked, Frame frame) {
        desk.forget(visit, asked.secret);
        return visit.isPersonal()
                ? pages.told(200, frame.withoutSwitches(), "forgotten-link")
                : pages.forgetting(pages.told(200, frame.withoutSwitches(), "forgotten"));
    }

    private Response codePage(int status, Frame frame, String typed) {
        return pages.page(
                status,
                "code",
                frame.titled(frame.words().of("code.title")),
                Map.of(
                        "typed",
                        typed,
                        "error",
                        status == 200 ? "" : frame.words().of("error.not-a-code")));
    }
}

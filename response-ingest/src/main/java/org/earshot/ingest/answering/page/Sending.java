package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.Sender;

/** Sends and takes back the response of a visit. */
@ApplicationScoped
class Sending {
    private final Acceptance acceptance;
    private final Delivery delivery;

    Sending(Acceptance acceptance, Delivery delivery) {
        this.acceptance = acceptance;
        this.delivery = delivery;
    }

    /** Sends, as {@link Delivery#deliver} says. */
    Draft send(Visit visit, Draft draft) {
        return delivery.deliver(
                visit.invitation(), visit.instrument(), draft, visit.setting().channel());
    }

    /** Takes back the response that a receipt stands for. */
    void withdraw(Visit visit, ReceiptCode code) {
        UUID responseId = code.responseId(visit.invitation().organizationId());
        Delivery.await(
                acceptance.withdraw(new Sender.LinkHolder(visit.invitation()), responseId),
                Draft.begin(code, visit.languages().get(0)));
    }
}

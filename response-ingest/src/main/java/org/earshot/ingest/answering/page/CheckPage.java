package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.engine.Journey;
import org.earshot.ingest.answering.Draft;

/** Check your answers. */
@ApplicationScoped
class CheckPage {
    private final Pages pages;

    CheckPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param trouble key of the words that tell why the answers are not sent yet, or empty
     */
    Response page(int status, Visit visit, Frame frame, Draft draft, Optional<String> trouble) {
        Journey journey = Journey.of(visit.instrument(), draft.answers());
        return pages.page(
                status,
                "check",
                frame.titled(frame.words().of("check.title")),
                Map.of(
                        "lead", frame.words().of(draft.revision() > 1 ? "check.lead-changed" : "check.lead"),
                        "ended", journey.hasEndedEarly() ? frame.words().of("check.ended") : "",
                        "rows", new CheckView(frame.language(), frame.words()).rows(journey),
                        "error", trouble.map(frame.words()::of).orElse(""),
                        "soFar", DraftSeal.write(draft)));
    }
}

package org.earshot.ingest.answering.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.value.Packed;
import org.earshot.ingest.answering.Entry;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.kafka.EventJson;

/**
 * A question as people would meet it, for its author. The question stands in the address, so that nothing need be known of drafts here;
 * only people who may write questions are shown what an address says, and its form leads nowhere.
 */
@Path("/preview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class PreviewPages {
    private static final String POLICY = Style.POLICY
            .replace("form-action 'self'", "form-action 'none'")
            .replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    private final Pages pages;

    PreviewPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * Shows a question.
     *
     * @param question an instrument in one language with this one question, {@link Packed}
     * @param number the place in its survey that the page tells, from 1
     * @param of how many questions the page tells that the survey has
     */
    @GET
    public Response question(
            @QueryParam("question") @DefaultValue("") String question,
            @QueryParam("number") @DefaultValue("1") int number,
            @QueryParam("of") @DefaultValue("1") int of) {
        Optional<Instrument> alone = Packed.text(question)
                .flatMap(PreviewPages::instrument)
                .filter(instrument -> instrument.languages().size() == 1
                        && instrument.questions().size() == 1
                        && !instrument.asked().isEmpty());
        Response shown = alone.map(instrument -> {
                    String language = instrument.languages().get(0);
                    Frame frame = new Frame("", language, Words.in(language), Frame.Place.NOWHERE, List.of());
                    return page(frame, instrument, number, of);
                })
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity("This address holds no question.")
                        .build());
        return Response.fromResponse(shown)
                .header("Content-Security-Policy", null)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private Response page(Frame frame, Instrument alone, int number, int of) {
        Journey journey = Journey.of(alone, Answers.NONE);
        Question question = alone.asked().get(0);
        QuestionView view =
                new QuestionView(question, Entry.NOTHING, Optional.empty(), frame.language(), frame.words(), journey);
        String progress = frame.words().of("progress", "n", number).replace("{of}", String.valueOf(of));
        return pages.page(
                200,
                "question",
                frame.titled(view.text().text()),
                Map.of("q", view, "error", "", "told", "", "soFar", "", "progress", progress));
    }

    private static Optional<Instrument> instrument(String json) {
        try {
            return Optional.of(EventJson.MAPPER.readValue(json, Instrument.class));
        } catch (JsonProcessingException noInstrument) {
            return Optional.empty();
        }
    }
}

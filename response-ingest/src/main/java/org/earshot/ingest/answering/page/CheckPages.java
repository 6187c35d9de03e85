package org.earshot.ingest.answering.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.Refusal;

/** The last look before sending, and sending. */
@Onward.Told
@Path("/a/{token}/check")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private static final String CHANGE = "change:";

    private final Visits visits;
    private final DraftDesk desk;
    private final Pages pages;
    private final Sending sending;
    private final Outcome outcome;

    CheckPages(Visits visits, DraftDesk desk, Pages pages, Sending sending, Outcome outcome) {
        this.visits = visits;
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
        this.outcome = outcome;
    }

    @GET
    public Response check(@BeanParam Asked asked) {
        Visit visit = visits.toAnswer(asked);
        Optional<Draft> draft = desk.stored(visit, asked.secret);
        if (draft.isEmpty()) {
            return pages.on(visit.base());
        }
        if (draft.get().isSentAway()) {
            return pages.on(visit.base() + "/receipt");
        }
        Optional<Question> open =
                Journey.of(visit.instrument(), draft.get().answers()).next();
        return open.map(question -> pages.on(visit.base() + "/q/" + question.id()))
                .orElseGet(() -> outcome.check(visit, pages.frame(visit, asked, draft), draft.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@BeanParam Asked asked, String body) {
        Form form = asked.filled(body);
        Visit visit = visits.toAnswer(asked);
        Optional<Draft> found = desk.newest(visit, asked);
        if (found.isEmpty()) {
            return pages.on(visit.base());
        }
        Frame frame = pages.frame(visit, asked, found);
        Draft draft = found.get().in(frame.language());
        if (form.pressed().startsWith(CHANGE)) {
            return outcome.question(visit, asked, draft, form.pressed().substring(CHANGE.length()));
        }
        return form.pressed().equals("send") ? send(visit, asked, frame, draft) : outcome.check(visit, frame, draft);
    }

    private Response send(Visit visit, Asked asked, Frame frame, Draft draft) {
        try {
            Draft delivered = sending.send(visit, draft);
            return outcome.receipt(visit, asked, frame, delivered);
        } catch (Delivery.FilesGone gone) {
            desk.keep(visit, asked.secret, gone.draft());
            return outcome.fileGone(visit, frame, gone.draft());
        } catch (Delivery.Uncertain uncertain) {
            desk.keep(visit, asked.secret, uncertain.draft());
            return outcome.notStored(visit, frame, uncertain.draft());
        } catch (Refusal refused) {
            return refused(refused, visit, frame, draft);
        }
    }

    private Response refused(Refusal refused, Visit visit, Frame frame, Draft draft) {
        if (refused.problem().type().endsWith(IngestProblem.WITHDRAWN.slug())) {
            throw new Closed(Closed.Reason.WITHDRAWN, Optional.of(visit));
        }
        if (refused.problem().type().endsWith(IngestProblem.UNKNOWN_LINK.slug())) {
            throw new Closed(Closed.Reason.NOT_OPEN, Optional.empty());
        }
        if (refused.problem().status() == IngestProblem.INSTRUMENT_CLOSED.status()) {
            throw new Closed(Closed.Reason.INSTRUMENT_CLOSED, Optional.of(visit));
        }
        return outcome.incomplete(visit, frame, draft);
    }
}

package org.earshot.ingest.answering.page;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.ingest.answering.AnswerForm;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Entry;
import org.earshot.ingest.answering.Mistake;
import org.earshot.ingest.answering.Openings;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Welcome and questions. A GET shows and changes nothing; a POST stores and leads on. */
@Onward.Told
@Path("/a/{token}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
    /** Shows the question again. */
    static final String AGAIN = "again";

    /** Takes the file away that was chosen. */
    private static final String REMOVE = "remove";

    private static final double SECONDS_A_QUESTION = 10;

    private final Visits visits;
    private final DraftDesk desk;
    private final Pages pages;
    private final QuestionPage questions;
    private final Attaching attaching;
    private final Openings openings;

    AnswerPages(
            Visits visits,
            DraftDesk desk,
            Pages pages,
            QuestionPage questions,
            Attaching attaching,
            Openings openings) {
        this.visits = visits;
        this.desk = desk;
        this.pages = pages;
        this.questions = questions;
        this.attaching = attaching;
        this.openings = openings;
    }

    @GET
    public Response welcome(@BeanParam Asked asked, @Context UriInfo address) {
        Visit visit = visits.toLookAt(asked);
        LinkValues told = LinkValues.of(visit.instrument(), address.getQueryParameters());
        return visit.isKiosk() ? afresh(visit, asked, told) : welcome(200, visit, asked, told);
    }

    /** Before the next person: whoever was here is forgotten, whether they sent their answers or went away. */
    private Response afresh(Visit visit, Asked asked, LinkValues told) {
        desk.forget(visit, asked.secret);
        asked.secret = null;
        return pages.forgetting(welcome(200, visit, asked, told));
    }

    private Response welcome(int status, Visit visit, Asked asked, LinkValues told) {
        Optional<Draft> draft = desk.stored(visit, asked.secret);
        Frame frame = pages.frame(visit, asked, draft).telling(told.query());
        Said title = Said.of(visit.instrument().title(), frame.language(), frame.words());
        long minutes = Math.max(
                1,
                Math.round(visit.instrument().asked().stream()
                                .filter(question -> question.isPut() && Round.isUsual(question.id()))
                                .count()
                        * SECONDS_A_QUESTION
                        / 60));
        return pages.page(
                status,
                "welcome",
                frame.titled(title.text()),
                Map.of(
                        "title",
                        title,
                        "introduction",
                        Optional.ofNullable(visit.instrument().introduction())
                                .map(text -> Said.of(text, frame.language(), frame.words())),
                        "minutes",
                        minutes,
                        "state",
                        draft.filter(Draft::isBegun)
                                .map(d -> d.sent() ? "sent" : "begun")
                                .orElse("new"),
                        "told",
                        told.all(),
                        "personal",
                        visit.isPersonal(),
                        "replacing",
                        draft.isEmpty() && !visit.hidesWhose() && desk.takesThePlaceOfAnswers(visit),
                        "error",
                        status == 200 ? "" : frame.words().of("behalf.unticked"),
                        "privacy",
                        promise(visit.instrument().privacy())));
    }

    private static String promise(@Nullable Privacy privacy) {
        return "promise."
                + Objects.requireNonNullElse(privacy, Privacy.CONFIDENTIAL)
                        .name()
                        .toLowerCase(Locale.ROOT);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@BeanParam Asked asked, String body) {
        Form form = asked.filled(body);
        Visit visit = visits.toAnswer(asked);
        if (visit.setting() == Setting.ON_BEHALF && form.first("agreed") == null) {
            return welcome(422, visit, asked, LinkValues.of(visit.instrument(), form));
        }
        boolean afresh = visit.isKiosk() || ("restart".equals(form.pressed()) && !visit.isPersonal());
        if (afresh) {
            desk.dropFiles(visit, asked.secret);
        }
        Optional<Draft> before = afresh ? Optional.empty() : desk.stored(visit, asked.secret);
        String language = pages.frame(visit, asked, before).language();
        String secret = asked.secret == null || visit.isKiosk() ? desk.newSecret() : asked.secret;
        Draft draft = before.map(d -> d.in(language)).orElseGet(() -> desk.begin(visit, secret, language));
        if (before.isEmpty()) {
            draft = LinkValues.of(visit.instrument(), form).in(draft);
        }
        if (before.isEmpty() && !visit.isTrial() && !visit.hidesWhose()) {
            openings.began(visit.invitation(), draft, visit.setting().channel());
        }
        boolean kept = desk.keep(visit, secret, draft);
        Response next = kept
                ? pages.on(visit.base() + QuestionPage.pathOfNext(visit, draft))
                : questions.next(visit, draft, Optional.empty());
        boolean needed = !visit.isPersonal() && (kept || visit.isKiosk());
        return needed ? pages.remembering(next, visit, secret) : next;
    }

    @GET
    @Path("/q/{question}")
    public Response question(
            @BeanParam Asked asked,
            @PathParam("question") String id,
            @QueryParam(FormLimit.TOO_LARGE) @Nullable String tooLarge) {
        Visit visit = visits.toAnswer(asked);
        Optional<Draft> stored = desk.stored(visit, asked.secret);
        Frame frame = pages.frame(visit, asked, stored);
        Draft draft = stored.orElseGet(() -> desk.begin(visit, asked.secret, frame.language()));
        Optional<Question> question = shown(visit, draft, id);
        boolean first = draft.answers().byQuestion().isEmpty();
        if (question.isEmpty() || (stored.isEmpty() && (!first || visit.isKiosk()))) {
            return pages.on(visit.base());
        }
        QuestionPage.Problem problem = tooLarge == null ? null : Attaching.tooLarge(draft, question.get());
        int status = problem == null ? 200 : 422;
        return questions.page(status, visit, frame, draft.in(frame.language()), question.get(), problem);
    }

    @POST
    @Path("/q/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@BeanParam Asked asked, @PathParam("question") String id, String body) {
        return answer(asked, id, asked.filled(body), Optional.empty());
    }

    @POST
    @Path("/q/{question}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answerWithFile(
            @BeanParam Asked asked, @PathParam("question") String id, MultipartFormDataInput parts) {
        FilePart part = FilePart.in(parts);
        return answer(asked, id, asked.filled(part), part.file());
    }

    private Response answer(Asked asked, String id, Form form, Optional<java.nio.file.Path> file) {
        Visit visit = visits.toAnswer(asked);
        Optional<Draft> found = desk.newest(visit, asked);
        if (visit.isKiosk() && found.isEmpty()) {
            return pages.on(visit.base());
        }
        Frame frame = pages.frame(visit, asked, found);
        Draft draft = found.orElseGet(() -> desk.begin(visit, asked.secret, frame.language()))
                .in(frame.language());
        Optional<Question> shown = shown(visit, draft, id);
        if (shown.isEmpty()) {
            return questions.lead(visit, asked, draft, QuestionPage.pathOfNext(visit, draft));
        }
        Question question = shown.get();
        if ("back".equals(form.pressed())) {
            return questions.back(visit, asked, draft, question);
        }
        if (REMOVE.equals(form.pressed())) {
            attaching.drop(visit, draft, question);
            return questions.lead(visit, asked, draft.without(Set.of(id)), "/q/" + id);
        }
        if (AGAIN.equals(form.pressed())) {
            return questions.page(200, visit, frame, draft, question, null);
        }
        Entry entry = form.entry();
        AnswerForm.Given given =
                question instanceof FileQuestion asks && file.isPresent() && "next".equals(form.pressed())
                        ? attaching.take(visit, draft, asks, file.get())
                        : given(question, form.pressed(), entry);
        Answer answer = given.answer();
        if (answer == null) {
            return questions.page(422, visit, frame, draft, question, new QuestionPage.Problem(entry, given.mistake()));
        }
        Draft changed = draft.with(id, answer);
        Optional<Constraint> broken =
                Journey.of(visit.instrument(), changed.answers()).broken(question);
        if (broken.isPresent()) {
            String said = broken.get().message().in(frame.language());
            return questions.page(
                    422, visit, frame, draft, question, new QuestionPage.Problem(entry, Mistake.inOwnWords(said)));
        }
        return questions.lead(visit, asked, changed, QuestionPage.pathOfNext(visit, changed));
    }

    private static AnswerForm.Given given(Question question, @Nullable String pressed, Entry entry) {
        if ("rather-not-say".equals(pressed) && question.asking().ratherNotSay()) {
            return new AnswerForm.Given(new Answer.RatherNotSay(), null);
        }
        boolean skipped = "skip".equals(pressed) && !question.asking().required();
        return skipped || question instanceof Info
                ? new AnswerForm.Given(new Answer.Skipped(), null)
                : AnswerForm.read(question, entry);
    }

    private static Optional<Question> shown(Visit visit, Draft draft, String id) {
        return Journey.of(visit.instrument(), draft.answers()).shown().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}

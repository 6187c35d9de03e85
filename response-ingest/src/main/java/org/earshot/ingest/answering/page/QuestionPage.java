package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.answering.AnswerForm;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Entry;
import org.earshot.ingest.answering.Mistake;
import org.earshot.ingest.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** One question on its page, and the ways from it. */
@ApplicationScoped
class QuestionPage {
    private final DraftDesk desk;
    private final Pages pages;
    private final CheckPage check;
    private final Catalogue catalogue;

    QuestionPage(DraftDesk desk, Pages pages, CheckPage check, Catalogue catalogue) {
        this.desk = desk;
        this.pages = pages;
        this.check = check;
        this.catalogue = catalogue;
    }

    /** Back to the question before, or to the welcome. */
    Response back(Visit visit, Asked asked, Draft draft, Question question) {
        return Journey.of(visit.instrument(), draft.answers())
                .before(question.id())
                .map(before -> lead(visit, asked, draft, "/q/" + before.id()))
                .orElseGet(() -> desk.keep(visit, asked.secret, draft)
                        ? pages.on(visit.base())
                        : page(200, visit, pages.frame(visit, draft.language()), draft, question, null));
    }

    /** Stores and redirects; where nothing can be stored, shows the next page at once, with the answers in it. */
    Response lead(Visit visit, Asked asked, Draft draft, String path) {
        if (desk.keep(visit, asked.secret, draft)) {
            return pages.on(visit.base() + path);
        }
        Optional<Question> question =
                path.startsWith("/q/") ? visit.instrument().question(path.substring("/q/".length())) : Optional.empty();
        return next(visit, draft, question);
    }

    /** The question wanted, else the next one open, else the check, with the answers in the page. */
    Response next(Visit visit, Draft draft, Optional<Question> wanted) {
        Frame frame = pages.frame(visit, draft.language());
        Optional<Question> question =
                wanted.or(() -> Journey.of(visit.instrument(), draft.answers()).next());
        return question.map(q -> page(200, visit, frame, draft, q, null))
                .orElseGet(() -> check.page(200, visit, frame, draft, Optional.empty()));
    }

    /** The first question that is neither answered nor skipped; after the last, the check. */
    static String pathOfNext(Visit visit, Draft draft) {
        return Journey.of(visit.instrument(), draft.answers())
                .next()
                .map(question -> "/q/" + question.id())
                .orElse("/check");
    }

    /** An entry that is no answer. */
    record Problem(Entry entry, @Nullable Mistake mistake) {}

    Response page(int status, Visit visit, Frame frame, Draft draft, Question question, @Nullable Problem problem) {
        Optional<Answer> answer = draft.answers().to(question.id());
        Entry entry = problem == null ? AnswerForm.show(question, answer.orElse(null)) : problem.entry();
        Journey journey = Journey.of(visit.instrument(), draft.answers());
        QuestionView view = new QuestionView(question, entry, answer, frame.language(), frame.words(), journey);
        Mistake mistake = problem == null ? null : problem.mistake();
        return pages.page(
                status,
                "question",
                frame.titled(view.whole().text()),
                Map.of(
                        "q",
                        view,
                        "error",
                        mistake == null ? "" : frame.words().of(mistake),
                        "told",
                        new Told(question, frame.language(), frame.words())
                                .of(
                                        catalogue.urgentRules(visit.invitation(), question.id()),
                                        visit.from(),
                                        visit.isPersonal() && !visit.hidesWhose()),
                        "soFar",
                        DraftSeal.write(draft),
                        "progress",
                        frame.words()
                                .of("progress", "n", journey.shown().indexOf(question) + 1)
                                .replace("{of}", String.valueOf(journey.length()))));
    }
}

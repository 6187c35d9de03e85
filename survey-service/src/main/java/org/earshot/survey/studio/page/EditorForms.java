package org.earshot.survey.studio.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.Deed.Verb;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.naming.LanguageTags;
import org.earshot.survey.studio.ChangedMeanwhile;
import org.earshot.survey.studio.Questions;
import org.earshot.survey.studio.Repeats;
import org.earshot.survey.studio.Scores;
import org.earshot.survey.studio.Wording;
import org.earshot.survey.studio.kind.Kinds;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.QuestionKind;
import org.earshot.survey.studio.kind.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms of the editor. Each changes the latest draft in one step, which can be taken back, and leads to a page again. */
@Path("/instruments/{instrumentId}/edit")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class EditorForms {
    private static final String PRESSED = "do";
    /** Of an address that holds one. */
    private static final int LONGEST_FORMULA = 1_000;

    private final Authoring authoring;
    private final OwnOrganization own;

    public EditorForms(Authoring authoring, OwnOrganization own) {
        this.authoring = authoring;
        this.own = own;
    }

    /** Order, copies, removal, undo and redo: {@code do} is the verb, then a colon and the question's id where there is one. */
    @POST
    @Operation(hidden = true)
    public Response arrange(UUID instrumentId, MultivaluedMap<String, String> form) {
        Sent sent = new Sent(form, List.of());
        String[] pressed = sent.text(PRESSED).split(":", 2);
        String id = pressed.length > 1 ? pressed[1] : "";
        draft(() -> switch (pressed[0]) {
            case "undo" -> authoring.undo(instrumentId);
            case "redo" -> authoring.redo(instrumentId);
            case "up" -> change(instrumentId, Verb.QUESTION_MOVED, id, all -> Questions.moved(all, id, -1));
            case "down" -> change(instrumentId, Verb.QUESTION_MOVED, id, all -> Questions.moved(all, id, 1));
            case "copy" -> change(instrumentId, Verb.QUESTION_DUPLICATED, id, all -> Questions.duplicated(all, id));
            case "remove" -> change(instrumentId, Verb.QUESTION_REMOVED, id, all -> Questions.removed(all, id));
            default -> change(instrumentId, Verb.QUESTION_MOVED, id, UnaryOperator.identity());
        });
        boolean stays = pressed[0].equals("up") || pressed[0].equals("down") || pressed[0].equals("copy");
        return to(instrumentId, stays ? row("q", id) : section(sent.text("from")));
    }

    /** A new question: fields {@code kind} and {@code text}, and {@code after} with the id that it is to follow. */
    @POST
    @Path("/questions")
    @Operation(hidden = true)
    public Response add(UUID instrumentId, MultivaluedMap<String, String> form) {
        Sent sent = new Sent(form, List.of());
        QuestionKind kind = Kinds.named(sent.text("kind")).orElse(Kinds.all().get(0));
        Draft draft = draft(() -> change(
                instrumentId,
                Verb.QUESTION_ADDED,
                "",
                all -> Questions.added(all, Questions.begun(all, kind, sent.text("text")), sent.text("after"))));
        List<Question> questions = draft.document().questions();
        int after = questions.stream().map(Question::id).toList().indexOf(sent.text("after"));
        Question added = questions.get(after < 0 ? questions.size() - 1 : after + 1);
        return to(instrumentId, "/questions/" + added.id());
    }

    /** A question as entered: {@link Questions#entered} names the fields; {@code place} is where it is to stand, from 1. */
    @POST
    @Path("/questions/{question}")
    @Operation(hidden = true)
    public Response save(
            UUID instrumentId,
            String question,
            @QueryParam("show") @DefaultValue("") String show,
            MultivaluedMap<String, String> form) {
        draft(() -> change(instrumentId, Verb.QUESTION_CHANGED, question, all -> {
            Sent sent = new Sent(form, all.languages());
            Instrument entered = Questions.entered(all, question, sent.text("seen"), sent);
            return sent.has("place")
                    ? Questions.placed(
                            entered,
                            question,
                            sent.number("place", BigDecimal.ONE).intValue())
                    : entered;
        }));
        String pressed = new Sent(form, List.of()).text(PRESSED);
        if (pressed.equals("fits")) {
            Draft saved =
                    draft(() -> authoring.change(instrumentId, Deed.of(Verb.TRANSLATED), UnaryOperator.identity()));
            saved.document()
                    .languages()
                    .forEach(tag -> draft(() -> authoring.fits(instrumentId, "questions/" + question + "/", tag)));
        }
        return to(
                instrumentId,
                pressed.equals("outline")
                        ? row("q", question)
                        : "/questions/" + question + "?show=" + encoded(show) + formula(form) + part(pressed));
    }

    /** A formula goes along as it was typed, so that the page can say where it goes wrong. */
    private static String formula(MultivaluedMap<String, String> form) {
        String typed = new Sent(form, List.of()).text("formula");
        return typed.isEmpty() || typed.length() > LONGEST_FORMULA ? "" : "&formula=" + encoded(typed);
    }

    /** Where the keyboard goes on after a choice or statement was moved or removed. */
    private static String part(String pressed) {
        String[] parts = pressed.split(":", 2);
        if (parts.length < 2) {
            return "";
        }
        return parts[0].endsWith("-remove") ? "#rows" : "#row-" + encoded(parts[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks questions for each of several: fields {@code title}, {@code from} and {@code to} with the ids of the first and the last one. */
    @POST
    @Path("/repeats")
    @Operation(hidden = true)
    public Response repeat(UUID instrumentId, MultivaluedMap<String, String> form) {
        Sent sent = new Sent(form, List.of());
        String from = sent.text("from");
        Draft draft = draft(() -> change(
                instrumentId,
                Verb.REPEAT_CHANGED,
                from,
                all -> Repeats.begun(all, sent.text("title"), from, sent.text("to"))));
        return to(
                instrumentId,
                draft.document()
                        .repeatOf(from)
                        .map(repeat -> "/repeats/" + repeat.id())
                        .orElse(""));
    }

    /** A repeat as entered: {@link Repeats#entered} names the fields; pressing {@code end} asks its questions once. */
    @POST
    @Path("/repeats/{repeat}")
    @Operation(hidden = true)
    public Response saveRepeat(UUID instrumentId, String repeat, MultivaluedMap<String, String> form) {
        if (new Sent(form, List.of()).text(PRESSED).equals("end")) {
            draft(() -> change(instrumentId, Verb.REPEAT_CHANGED, repeat, all -> Repeats.ended(all, repeat)));
            return to(instrumentId, "");
        }
        draft(() -> change(
                instrumentId,
                Verb.REPEAT_CHANGED,
                repeat,
                all -> Repeats.entered(all, repeat, new Sent(form, all.languages()))));
        return to(instrumentId, row("r", repeat));
    }

    /** A new score: fields {@code name} and {@code question} with the ids of those that it adds up. */
    @POST
    @Path("/scores")
    @Operation(hidden = true)
    public Response addScore(UUID instrumentId, MultivaluedMap<String, String> form) {
        Sent sent = new Sent(form, List.of());
        Draft draft = draft(() -> change(
                instrumentId,
                Verb.SCORE_CHANGED,
                "",
                all -> Scores.begun(all, sent.text("name"), sent.all("question"))));
        List<Score> scores = draft.document().scores();
        return to(instrumentId, "/scores/" + scores.get(scores.size() - 1).id());
    }

    /** A score as entered: {@link Scores#entered} names the fields; pressing {@code remove} removes it. */
    @POST
    @Path("/scores/{score}")
    @Operation(hidden = true)
    public Response saveScore(UUID instrumentId, String score, MultivaluedMap<String, String> form) {
        if (new Sent(form, List.of()).text(PRESSED).equals("remove")) {
            draft(() -> change(instrumentId, Verb.SCORE_CHANGED, score, all -> Scores.removed(all, score)));
            return to(instrumentId, "/scores");
        }
        draft(() -> change(
                instrumentId,
                Verb.SCORE_CHANGED,
                score,
                all -> Scores.entered(all, score, new Sent(form, all.languages()))));
        return to(instrumentId, "/scores/" + score);
    }

    /** Title, introduction and thanks as entered. */
    @POST
    @Path("/words")
    @Operation(hidden = true)
    public Response words(UUID instrumentId, MultivaluedMap<String, String> form) {
        draft(() -> change(
                instrumentId, Verb.WORDS_CHANGED, "", all -> Wording.entered(all, new Sent(form, all.languages()))));
        return to(instrumentId, "/words");
    }

    /** A language more, in field {@code added}, or one less, in field {@code removed}. */
    @POST
    @Path("/languages")
    @Operation(hidden = true)
    public Response languages(UUID instrumentId, MultivaluedMap<String, String> form) {
        Sent sent = new Sent(form, List.of());
        if (sent.has("removed")) {
            String tag = sent.text("removed");
            draft(() -> change(instrumentId, Verb.LANGUAGE_REMOVED, tag, all -> Wording.withoutLanguage(all, tag)));
        } else {
            String tag =
                    LanguageTags.parse(sent.text("added")).orElseThrow(SurveyProblem.noLanguage(sent.text("added")));
            draft(() -> change(instrumentId, Verb.LANGUAGE_ADDED, tag, all -> Wording.withLanguage(all, tag)));
        }
        return to(instrumentId, "/words");
    }

    private Optional<Draft> change(UUID instrumentId, Verb verb, String subject, UnaryOperator<Instrument> change) {
        return authoring.change(instrumentId, new Deed(verb, subject), change);
    }

    private Draft draft(Supplier<Optional<Draft>> change) {
        try {
            return own.in(change).orElseThrow(SurveyProblem.noSuch("instrument"));
        } catch (ChangedMeanwhile refused) {
            throw new Refusal(
                    SurveyProblem.EDITED_MEANWHILE,
                    "Somebody else changed or removed this question since the page was made; nothing was changed.",
                    "Copy what you wrote, load the page again, and repeat your change on what stands there now.");
        } catch (NotUnderstood refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "In the field " + refused.field() + " stands something that it cannot hold: \"" + refused.value()
                            + "\". Nothing was changed.",
                    "Go back, correct it, and save again.");
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The form cannot be kept: " + refused.getMessage() + ".",
                    "Go back, correct it, and save again.");
        }
    }

    /** The row of a question or repeat, in the section that has it. */
    private static String row(String kind, String id) {
        return "?at=" + encoded(id) + "#" + kind + "-" + encoded(id);
    }

    private static String section(String from) {
        return from.matches("[0-9]{1,4}") ? "?from=" + from : "";
    }

    private static Response to(UUID instrumentId, String where) {
        return Response.seeOther(URI.create("/instruments/" + instrumentId + "/edit" + where))
                .build();
    }
}

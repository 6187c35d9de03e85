package org.earshot.survey.studio.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft to write on: its questions, one of them, the words around them. */
@Path("/instruments/{instrumentId}/edit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class EditorPages {
    private final Template outline;
    private final Template question;
    private final Template words;
    private final Template repeat;
    private final Template scores;
    private final Template score;
    private final OutlineViews outlines;
    private final EditorViews views;
    private final OwnOrganization own;

    public EditorPages(Engine templates, OutlineViews outlines, EditorViews views, OwnOrganization own) {
        this.outline = templates.getTemplate("studio/outline");
        this.question = templates.getTemplate("studio/question");
        this.words = templates.getTemplate("studio/words");
        this.repeat = templates.getTemplate("studio/repeat");
        this.scores = templates.getTemplate("studio/scores");
        this.score = templates.getTemplate("studio/score");
        this.outlines = outlines;
        this.views = views;
        this.own = own;
    }

    @GET
    @Operation(hidden = true)
    public String outline(
            UUID instrumentId,
            @QueryParam("at") @DefaultValue("") String at,
            @QueryParam("from") @DefaultValue("1") int from) {
        return outline.data(
                        "view",
                        own.in(() -> outlines.of(instrumentId, at, from))
                                .orElseThrow(SurveyProblem.noSuch("instrument")))
                .render();
    }

    @GET
    @Path("/questions/{question}")
    @Operation(hidden = true)
    public String question(
            UUID instrumentId,
            String question,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("formula") @DefaultValue("") String formula) {
        return this.question
                .data(
                        "view",
                        own.in(() -> views.question(instrumentId, question, show, formula))
                                .orElseThrow(SurveyProblem.noSuch("question")))
                .render();
    }

    @GET
    @Path("/repeats/{repeat}")
    @Operation(hidden = true)
    public String repeat(UUID instrumentId, String repeat) {
        return this.repeat
                .data(
                        "view",
                        own.in(() -> views.repeat(instrumentId, repeat)).orElseThrow(SurveyProblem.noSuch("repeat")))
                .render();
    }

    @GET
    @Path("/scores")
    @Operation(hidden = true)
    public String scores(UUID instrumentId) {
        return scores.data(
                        "view",
                        own.in(() -> views.scores(instrumentId)).orElseThrow(SurveyProblem.noSuch("instrument")))
                .render();
    }

    @GET
    @Path("/scores/{score}")
    @Operation(hidden = true)
    public String score(UUID instrumentId, String score) {
        return this.score
                .data("view", own.in(() -> views.score(instrumentId, score)).orElseThrow(SurveyProblem.noSuch("score")))
                .render();
    }

    @GET
    @Path("/words")
    @Operation(hidden = true)
    public String words(UUID instrumentId) {
        return words.data(
                        "view", own.in(() -> views.words(instrumentId)).orElseThrow(SurveyProblem.noSuch("instrument")))
                .render();
    }
}

package org.earshot.survey.community.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.community.Looking.Shown;
import org.earshot.survey.community.Mark;
import org.earshot.survey.community.Opinion;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.Seen;
import org.earshot.survey.identity.Secret;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a reviewer: a welcome, a page for each question, and thanks. Whoever has the link needs no account; a random id in the
 * address brings them back. Nothing needs a script, and a GET changes nothing.
 */
@Path("/r/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LookingPages {
    private static final Pattern REVIEWER = Pattern.compile("[A-Za-z0-9_-]{16}");

    private final Template page;
    private final LookingDoor door;
    private final RoutingContext request;

    public LookingPages(@Location("looking.html") Template page, LookingDoor door, RoutingContext request) {
        this.page = page;
        this.door = door;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public Response welcome(String token, @QueryParam("lang") @Nullable String lang) {
        return looked(token, lang, look -> page(look.welcome("/r/" + token)));
    }

    /** Somebody begins: from now on their id stands in the address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(String token, @RestForm @DefaultValue("") String lang) {
        return looked(
                token, lang, look -> to("/r/" + token + "/" + door.reviewer().text(), look.language()));
    }

    /** The question with the number {@code q}; without one the first that was not marked, or thanks. */
    @GET
    @Path("/{reviewer}")
    @Operation(hidden = true)
    public Response question(
            String token,
            String reviewer,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("q") @DefaultValue("0") int number) {
        return looked(token, lang, look -> {
            List<Seen> questions = look.questions();
            Map<String, Opinion> said = door.said(look.link(), reviewer(reviewer), questions);
            int next = number >= 1 && number <= questions.size() ? number : 1 + firstOpen(questions, said);
            String here = "/r/" + token + "/" + reviewer;
            return page(
                    next > questions.size()
                            ? look.done(here)
                            : look.question(
                                    here, next, said.get(questions.get(next - 1).question())));
        });
    }

    private static int firstOpen(List<Seen> questions, Map<String, Opinion> said) {
        int first = 0;
        while (first < questions.size() && said.containsKey(questions.get(first).question())) {
            first++;
        }
        return first;
    }

    @POST
    @Path("/{reviewer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response says(
            String token,
            String reviewer,
            @RestForm @DefaultValue("") String lang,
            @RestForm @DefaultValue("") String question,
            @RestForm @DefaultValue("") String wording,
            @RestForm @DefaultValue("") String mark,
            @RestForm @DefaultValue("") String rewording,
            @RestForm @DefaultValue("") String why) {
        return looked(token, lang, look -> {
            String here = "/r/" + token + "/" + reviewer;
            Optional<Seen> seen = look.questions().stream()
                    .filter(one ->
                            one.question().equals(question) && one.wording().equals(wording))
                    .findFirst();
            Optional<Mark> meant = Mark.named(mark);
            if (seen.isPresent() && meant.isPresent()) {
                keep(look.link(), reviewer(reviewer), seen.get(), meant.get(), rewording, why);
            }
            return to(here, look.language());
        });
    }

    private void keep(ReviewLink link, Secret reviewer, Seen seen, Mark mark, String rewording, String why) {
        try {
            if (!door.says(link, reviewer, seen, mark, rewording, why)) {
                throw new Refusal(
                        SurveyProblem.REVIEW_FULL,
                        "More people have looked at these questions than anybody can read.",
                        "Tell whoever sent you the link what you think.");
            }
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "What you wrote cannot be kept: it has more than " + Opinion.MAX_CHARS
                            + " characters, or one that cannot be seen.",
                    "Go back and write it shorter.");
        }
    }

    private static Secret reviewer(String named) {
        if (!REVIEWER.matcher(named).matches()) {
            throw SurveyProblem.noSuch("page").get();
        }
        return new Secret(named);
    }

    private Response looked(String token, @Nullable String lang, Function<Look, Response> shown) {
        List<String> wanted = wanted(lang);
        Optional<ReviewLink> link = door.open(token);
        Optional<Shown> draft = link.flatMap(door::shown);
        return link.isPresent() && draft.isPresent()
                ? shown.apply(Look.of(link.get(), draft.get(), wanted))
                : page(Response.status(Response.Status.GONE), Look.closed(wanted));
    }

    private List<String> wanted(@Nullable String lang) {
        return Stream.concat(
                        Stream.ofNullable(lang),
                        request.acceptableLanguages().stream().map((LanguageHeader header) -> header.value()))
                .filter(tag -> !tag.isEmpty() && tag.length() <= 40)
                .toList();
    }

    private Response page(LookView view) {
        return page(Response.ok(), view);
    }

    private Response page(Response.ResponseBuilder response, LookView view) {
        return response.entity(page.data("view", view).render())
                .header("Content-Language", view.tag())
                .header("Content-Security-Policy", LookStyle.POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response to(String address, String language) {
        return Response.seeOther(URI.create(address + "?lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8)))
                .build();
    }
}

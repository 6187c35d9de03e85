package org.earshot.survey.live.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.live.Live;

/** The page with the link, which can be shown only this once. */
@ApplicationScoped
class LivePage {
    private final Template page;
    private final Launch launch;
    private final InvitingWords words;

    LivePage(@Location("live.html") Template page, Launch launch, InvitingWords words) {
        this.page = page;
        this.launch = launch;
        this.words = words;
    }

    Response of(Supplier<Live> launched) {
        try {
            Live live = launched.get();
            return Response.ok(
                            page.data("view", LiveView.of(live, launch.address(live), words))
                                    .render(),
                            MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The survey cannot go live: " + refused.getMessage() + ".",
                    "Go back and fill it in.");
        }
    }
}

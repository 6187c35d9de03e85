package org.earshot.ingest.answering.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.ingest.answering.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Frames and renders pages; every one leaves with the same headers. */
@ApplicationScoped
class Pages {
    private final Engine templates;
    private final boolean secure;
    private final Duration kept;

    Pages(
            Engine templates,
            @ConfigProperty(name = "earshot.public-url") String publicUrl,
            @ConfigProperty(name = "earshot.answering.draft-kept", defaultValue = "7D") Duration kept) {
        this.templates = templates;
        this.secure = publicUrl.startsWith("https:");
        this.kept = kept;
    }

    /** The frame of a visit: chosen just now, else the draft's, else the link's, else the browser's language. */
    Frame frame(Visit visit, Asked asked, Optional<Draft> draft) {
        List<String> offered = visit.languages();
        String language = Optional.ofNullable(asked.language)
                .or(() -> draft.map(Draft::language))
                .or(() -> Optional.ofNullable(visit.invitation().language()))
                .filter(offered::contains)
                .or(() -> Languages.best(asked.acceptLanguage, offered))
                .orElseGet(() -> offered.get(0));
        return frame(visit, language);
    }

    Frame frame(Visit visit, String language) {
        List<Frame.Switch> switches = visit.languages().stream()
                .filter(tag -> !tag.equals(language))
                .map(tag -> new Frame.Switch(tag, Languages.ownName(tag), Languages.direction(tag), ""))
                .toList();
        return new Frame(
                "",
                language,
                Words.in(language),
                new Frame.Place(visit.base(), visit.from(), visit.isTrial()),
                switches);
    }

    /** The frame of a page that belongs to no link: in the language chosen just now, else the browser's. */
    Frame frame(Asked asked) {
        Words words = Words.forBrowser(Optional.ofNullable(asked.language).orElse(asked.acceptLanguage));
        return new Frame("", words.language(), words, new Frame.Place("", "", false), List.of());
    }

    /** A page from {@code templates/answering/<name>.html}. */
    Response page(int status, String name, Frame frame, Map<String, ?> data) {
        TemplateInstance page =
                templates.getTemplate("answering/" + name).data("f", frame).data("w", frame.words());
        data.forEach(page::data);
        return dressed(Response.status(status))
                .type("text/html;charset=UTF-8")
                .header("Content-Language", frame.language())
                .entity(page.render())
                .build();
    }

    /** A page with a headline and a sentence. */
    Response told(int status, Frame frame, String key) {
        return page(status, "told", frame.titled(frame.words().of(key + ".title")), Map.of("key", key));
    }

    /** On to another page, as after every form. */
    Response on(String path) {
        return dressed(Response.seeOther(URI.create(path))).build();
    }

    /** On to another page, and from now on the browser shows {@code secret}. */
    Response on(String path, String secret) {
        return dressed(Response.seeOther(URI.create(path)))
                .cookie(cookie(secret, (int) kept.toSeconds()))
                .build();
    }

    /** The same response, and the browser forgets its secret. */
    Response forgetting(Response response) {
        return Response.fromResponse(response).cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(@Nullable String secret, int seconds) {
        return new NewCookie.Builder(Asked.COOKIE)
                .value(secret)
                .path("/a/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(secure)
                .build();
    }

    private static Response.ResponseBuilder dressed(Response.ResponseBuilder response) {
        return response.header("Content-Security-Policy", Style.POLICY)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}

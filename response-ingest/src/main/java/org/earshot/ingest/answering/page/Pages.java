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
import org.earshot.contracts.value.LanguageNames;
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
                .map(tag -> new Frame.Switch(tag, LanguageNames.own(tag), Languages.direction(tag), ""))
                .toList();
        return new Frame(
                "",
                language,
                Words.in(language),
                new Frame.Place(visit.base(), visit.from(), visit.setting()),
                switches);
    }

    /** The frame of a page that belongs to no link: in the language chosen just now, else the browser's. */
    Frame frame(Asked asked) {
        Words words = Words.forBrowser(Optional.ofNullable(asked.language).orElse(asked.acceptLanguage));
        return new Frame("", words.language(), words, Frame.Place.NOWHERE, List.of());
    }

    /** A page from {@code templates/answering/<name>.html}. */
    Response page(int status, String name, Frame frame, Map<String, ?> data) {
        TemplateInstance page =
                templates.getTemplate("answering/" + name).data("f", frame, "w", frame.words(), "after", after(name));
        data.forEach(page::data);
        return dressed(Response.status(status))
                .type("text/html;charset=UTF-8")
                .header("Content-Language", frame.language())
                .entity(page.render())
                .build();
    }

    /** After how many seconds without a touch a device for everybody begins anew; 0: it need not. */
    private static int after(String name) {
        return switch (name) {
            case "question", "check" -> 120;
            case "receipt" -> 30;
            default -> 0;
        };
    }

    /** A page with a headline and a sentence. */
    Response told(int status, Frame frame, String key) {
        return page(status, "told", frame.titled(frame.words().of(key + ".title")), Map.of("key", key));
    }

    /** On to another page, as after every form. */
    Response on(String path) {
        return dressed(Response.seeOther(URI.create(path))).build();
    }

    /** The same response, and from now on the browser shows {@code secret}: on a shared device until it is closed at the latest. */
    Response remembering(Response response, Visit visit, String secret) {
        int seconds = visit.setting() == Setting.KIOSK ? NewCookie.DEFAULT_MAX_AGE : (int) kept.toSeconds();
        return Response.fromResponse(response).cookie(cookie(secret, seconds)).build();
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

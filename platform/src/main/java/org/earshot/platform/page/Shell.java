package org.earshot.platform.page;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.platform.identity.Roles;

/** What the page shell shows around a page's content, as {@code {inject:shell...}} in templates. */
@Named("shell")
@RequestScoped
public class Shell {
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    private static final Set<String> SETTINGS = Set.of(
            "settings", "listening", "urgent-rules", "notices", "gateways", "webhooks", "import", "files", "exports");
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final PageLanguage language;
    private final Instance<PersonalMenu> personal;

    @Inject
    Shell(RoutingContext request, SecurityIdentity identity, Instance<PersonalMenu> personal) {
        this.request = request;
        this.identity = identity;
        this.personal = personal;
        this.language = PageLanguage.of(request);
        remember();
    }

    /** The page's language as a BCP 47 tag. */
    public String language() {
        return language.tag();
    }

    /** The page's language. */
    public PageLanguage pageLanguage() {
        return language;
    }

    /** What another language is called in the page's. */
    public String nameOf(String tag) {
        return language.nameOf(tag);
    }

    /** What other languages are called in the page's, in one line. */
    public String namesOf(List<String> tags) {
        return tags.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return language.direction();
    }

    /**
     * Address of the style sheet; changes when its content does, so that browsers may keep it. A page that asks for it has no
     * inline style or script, and the browser is told to refuse any.
     */
    public String styleSheet() {
        request.response().putHeader("Content-Security-Policy", CONTENT_POLICY);
        return Assets.STYLE_SHEET;
    }

    /** E-mail address of the person signed in, or nothing. */
    public String signedInAs() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** Entries of the main menu that only this person has. */
    public List<PersonalMenu.Entry> personalMenu() {
        return identity.isAnonymous()
                ? List.of()
                : personal.stream()
                        .flatMap(menu -> menu.entry(language).stream())
                        .toList();
    }

    /** Whether {@code nav} names a page of the settings area. */
    public boolean isSettings(String nav) {
        return SETTINGS.contains(nav);
    }

    /** Whether the person runs the organisation in the suite. */
    public boolean mayAdminister() {
        return identity.hasRole(Roles.ADMIN);
    }

    /** Whether the person may ask, invite and decide. */
    public boolean mayManage() {
        return mayAdminister() || identity.hasRole(Roles.MANAGER);
    }

    /** Whether the person only lets others answer: no page but the door's is theirs. */
    public boolean isAtDoor() {
        return isKnown() && identity.hasRole(Roles.FACILITATOR);
    }

    /** Who asks is looked up where that may take a while; for an address that is none nobody waits, and nobody is known. */
    private static boolean isKnown() {
        return BlockingOperationControl.isBlockingAllowed();
    }

    /** The page to begin with. */
    public String home() {
        return isAtDoor() ? "/door" : "/";
    }

    /**
     * What a form sends back to prove that it came from one of our pages; empty where forms are not checked. Read from the
     * request, where quarkus-rest-csrf leaves it, because the services without that extension render the same shell.
     */
    public String csrfToken() {
        String token = request.get("csrf_token");
        return token == null ? "" : token;
    }

    /** This page in each language, for the switch at its foot. */
    public List<LanguageChoice> languages() {
        return Stream.of(PageLanguage.values()).map(this::choice).toList();
    }

    /** One entry of the language switch. */
    public record LanguageChoice(String tag, String name, String href, boolean current) {}

    private LanguageChoice choice(PageLanguage other) {
        StringBuilder query = new StringBuilder("?");
        for (Map.Entry<String, String> parameter : request.queryParams()) {
            if (!parameter.getKey().equals(PageLanguage.PARAMETER)) {
                query.append(Assets.encoded(parameter.getKey()))
                        .append('=')
                        .append(Assets.encoded(parameter.getValue()))
                        .append('&');
            }
        }
        query.append(PageLanguage.PARAMETER).append('=').append(other.tag());
        return new LanguageChoice(other.tag(), other.ownName(), query.toString(), other == language);
    }

    private void remember() {
        if (PageLanguage.named(request.request().getParam(PageLanguage.PARAMETER))
                .isPresent()) {
            request.response()
                    .addCookie(Cookie.cookie(PageLanguage.COOKIE, language.tag())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX)
                            .setMaxAge(A_YEAR_IN_SECONDS));
        }
    }
}

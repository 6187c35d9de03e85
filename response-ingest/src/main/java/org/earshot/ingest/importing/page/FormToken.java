package org.earshot.ingest.importing.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a form came from one of our pages: the same cookie and field as in the other services, whose extension for it would
 * ask the answer pages for a token too.
 */
@ApplicationScoped
class FormToken {
    static final String NAME = "csrf-token";

    private static final int BYTES = 16;
    private static final int KEPT_SECONDS = 2 * 60 * 60;
    private static final String OF_REQUEST = "csrf_token";

    private final SecureRandom random = new SecureRandom();
    private final boolean secure;

    FormToken(@ConfigProperty(name = "earshot.public-url") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    /** Makes the shell put a token into the forms of the page that answers this request. */
    void offer(RoutingContext request) {
        Cookie known = request.request().getCookie(NAME);
        if (known != null && isToken(known.getValue())) {
            request.put(OF_REQUEST, known.getValue());
            return;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.put(OF_REQUEST, token);
        request.response()
                .addCookie(Cookie.cookie(NAME, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT_SECONDS));
    }

    /**
     * Checks a form.
     *
     * @throws Refusal when it did not come from one of our pages
     */
    void check(RoutingContext request, @Nullable String field) {
        Cookie cookie = request.request().getCookie(NAME);
        if (field == null || cookie == null || !isToken(field) || !same(field, cookie.getValue())) {
            throw new Refusal(
                    IngestProblem.FORM_EXPIRED,
                    "The form was open for too long, or did not come from this page.",
                    "Open the page again and send the form once more.");
        }
    }

    private static boolean isToken(String text) {
        return text.length() == 22 && text.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

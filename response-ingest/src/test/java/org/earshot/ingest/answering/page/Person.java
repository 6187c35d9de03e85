package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person with a browser that runs no script: follows redirects by itself, keeps cookies unless told not to. */
final class Person {
    private static final Pattern SO_FAR = Pattern.compile("name=\"so-far\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("class=\"code\"[^>]*>([^<]*)<");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");

    private final String token;
    private final String language;
    private final boolean keepsCookies;
    private Cookies cookies = new Cookies();
    private String path = "";
    private String page = "";
    private int status;
    private String sentTo = "";
    private Map<String, String> sent = Map.of();

    Person(String token, String language, boolean keepsCookies) {
        this.token = token;
        this.language = language;
        this.keepsCookies = keepsCookies;
    }

    Person opens(String rest) {
        return follow(request().get("/a/" + token + rest), "/a/" + token + rest);
    }

    Person starts() {
        opens("");
        return presses("start", Map.of());
    }

    Person answers(String value) {
        return presses("next", Map.of("answer", value));
    }

    Person skips() {
        return presses("skip", Map.of());
    }

    /** Presses a button of the one form on the page, with these fields filled in. */
    Person presses(String button, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("do", button);
        form.put("lang", language);
        String soFar = find(SO_FAR);
        if (soFar != null) {
            form.put("so-far", soFar);
        }
        String action = find(ACTION);
        if (action == null) {
            throw new AssertionError("no form on the page " + path + " " + status + "\n" + page);
        }
        sentTo = action;
        sent = form;
        return repeats();
    }

    /** The last form goes out again, as after a double tap, or when nothing was heard of it. */
    Person repeats() {
        return follow(
                request()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(sent)
                        .post(sentTo),
                sentTo);
    }

    /** Chooses a file in the form on the page and goes on. */
    Person chooses(byte[] file, String name) {
        String action = find(ACTION);
        String soFar = find(SO_FAR);
        return follow(
                request()
                        .multiPart("do", "next")
                        .multiPart("lang", language)
                        .multiPart("so-far", soFar == null ? "" : soFar)
                        .multiPart("file", name, file, "application/octet-stream")
                        .post(action),
                String.valueOf(action));
    }

    private Person follow(Response response, String asked) {
        if (keepsCookies) {
            cookies = response.detailedCookies().size() > 0 ? response.detailedCookies() : cookies;
        }
        if (response.statusCode() == 303) {
            String to = response.header("Location").replaceFirst("^https?://[^/]+", "");
            return follow(request().get(to), to);
        }
        path = asked;
        status = response.statusCode();
        page = response.asString();
        return this;
    }

    private RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .cookies(cookies)
                .header("Accept-Language", language)
                .header("Accept", "text/html");
    }

    String page() {
        return page;
    }

    String path() {
        return path;
    }

    int status() {
        return status;
    }

    /** The receipt code on the page. */
    String code() {
        String code = find(CODE);
        if (code == null) {
            throw new AssertionError("no receipt on the page " + path + " " + status + "\n" + page);
        }
        return code;
    }

    private @Nullable String find(Pattern pattern) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : null;
    }
}

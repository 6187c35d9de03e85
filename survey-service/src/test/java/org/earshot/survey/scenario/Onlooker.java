package org.earshot.survey.scenario;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the community with a link, a browser without a script, and no account. */
public final class Onlooker {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final Pattern FIELD = Pattern.compile("name=\"(question|wording)\" value=\"([^\"]*)\"");

    private final String link;
    private String at = "";

    /** With the address of a link. */
    public Onlooker(String url) {
        this.link = url.substring(url.indexOf("/r/"));
    }

    /** The page of the link. */
    public Response opens(String language) {
        return browser().get(link + "?lang=" + language);
    }

    /** Begins; from now on they have an address of their own. */
    public Onlooker begins(String language) {
        at = form().formParam("lang", language).post(link).header("Location");
        at = at.substring(at.indexOf("/r/"));
        return this;
    }

    /** What stands at their address now. */
    public Response sees() {
        return browser().get(at);
    }

    /** A page of theirs. */
    public Response sees(String query) {
        return browser().get(at.replaceAll("\\?.*", "") + query);
    }

    /** Marks the question that they see. */
    public Response says(String mark, String rewording, String why) {
        String page = sees().asString();
        return form().formParam("lang", at.replaceAll(".*lang=", ""))
                .formParam("question", field(page, "question"))
                .formParam("wording", field(page, "wording"))
                .formParam("mark", mark)
                .formParam("rewording", rewording)
                .formParam("why", why)
                .post(at.replaceAll("\\?.*", ""));
    }

    private static String field(String page, String name) {
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        return "";
    }

    private static RequestSpecification form() {
        return browser().cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }

    private static RequestSpecification browser() {
        return given().accept(ContentType.HTML).redirects().follow(false);
    }
}

package org.earshot.scenario.marks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.earshot.scenario.marks.PageKind.Face;

/** The pages on which people answer, as somebody sees them who goes through a survey with every kind of question. */
final class AnswerTour {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** Of these, leaving them open is no error. */
    private static final Set<String> MAY_BE_LEFT = Set.of("consent", "info", "child.2");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI link;
    private final List<PageKind> pages = new ArrayList<>();

    private AnswerTour(URI link) {
        this.link = link;
    }

    /** In the order in which somebody meets them, each question that must be answered also with its error. */
    static List<PageKind> of(URI link) {
        AnswerTour walk = new AnswerTour(link);
        walk.add("welcome", "", "", false);
        walk.add("receipt code", "/receipt", "", false);
        String takesPart = walk.begun();
        walk.answer("consent", takesPart);
        String checks = walk.begun();
        walk.answerAll(checks).forEach(question -> walk.look(question, takesPart));
        walk.add("check", "/check", checks, false);
        String sent = walk.begun();
        walk.answerAll(sent);
        walk.post("/check", "do=send", sent);
        walk.add("receipt", "/receipt", sent, false);
        return List.copyOf(walk.pages);
    }

    /** A question stays open for whoever takes part and answered nothing else. */
    private void look(String question, String takesPart) {
        add(question, "/q/" + question, takesPart, false);
        if (!MAY_BE_LEFT.contains(question)) {
            add(question + ", error", "/q/" + question, takesPart, true);
        }
    }

    /** @return the questions that were asked */
    private List<String> answerAll(String cookie) {
        List<String> questions = new ArrayList<>();
        for (String next = next(cookie); next.contains("/q/"); next = next(cookie)) {
            String question = next.replaceFirst(".*/q/", "");
            answer(question, cookie);
            questions.add(question);
        }
        return questions;
    }

    private void add(String name, String path, String cookie, boolean submitted) {
        pages.add(new PageKind(Face.PARTICIPANT, name, at(path), cookie, submitted));
    }

    /** @return the cookie of a response that was begun just now */
    private String begun() {
        HttpResponse<Void> begun = post("", "do=start", "");
        return begun.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private void answer(String question, String cookie) {
        String said = question.equals("consent")
                ? "answer=yes&do=next"
                : question.equals("info") ? "do=next" : "do=rather-not-say";
        post("/q/" + question, said, cookie);
    }

    /** Where a response goes on. */
    private String next(String cookie) {
        HttpResponse<Void> check = send(request("/check", cookie).build());
        return check.headers().firstValue("Location").orElse("/check");
    }

    private HttpResponse<Void> post(String path, String form, String cookie) {
        return send(request(path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&lang=en"))
                .build());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private URI at(String path) {
        return URI.create(link + path);
    }

    /** A link that was made just now may take a moment to be known where it is answered. */
    private HttpResponse<Void> send(HttpRequest request) {
        return await().atMost(PATIENCE).pollInterval(BETWEEN_TRIES).until(() -> sent(request), AnswerTour::taken);
    }

    private static boolean taken(HttpResponse<Void> answer) {
        return answer.statusCode() < 400;
    }

    private HttpResponse<Void> sent(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " was not answered", e);
        }
    }
}

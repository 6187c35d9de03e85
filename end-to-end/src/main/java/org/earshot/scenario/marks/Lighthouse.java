package org.earshot.scenario.marks;

import static org.earshot.scenario.marks.Scores.NOT_ASKED;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.marks.PageKind.Face;

/** Lighthouse in a process of Node, with a browser that is used for one page after the other. */
final class Lighthouse implements AutoCloseable {
    private static final int MOST_LOOKS = 3;
    private static final List<String> EVERYTHING = List.of("performance", "accessibility", "best-practices");

    private final Process node;
    private final Writer pages;
    private final BufferedReader scores;

    /** @param folder with {@code run.mjs} and what it needs */
    Lighthouse(Path folder) {
        try {
            node = new ProcessBuilder("node", "run.mjs")
                    .directory(folder.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Node cannot be started", e);
        }
        pages = node.outputWriter(StandardCharsets.UTF_8);
        scores = node.inputReader(StandardCharsets.UTF_8);
    }

    /** What a page gets: the best of up to three looks, because a busy machine slows pages down and never makes them faster. */
    Scores look(PageKind page) {
        Scores best = once(page);
        for (int look = 1; look < MOST_LOOKS && !page.face().keptBy(best); look++) {
            best = best.better(once(page));
        }
        return best;
    }

    private Scores once(PageKind page) {
        boolean participant = page.face() == Face.PARTICIPANT;
        String asked = Json.write(Map.of(
                "url",
                page.url(),
                "cookie",
                page.cookie(),
                "mobile",
                participant,
                "categories",
                participant ? EVERYTHING : List.of("accessibility"),
                "submitted",
                page.submitted()));
        try {
            pages.write(asked + '\n');
            pages.flush();
            String said = scores.readLine();
            if (said == null) {
                throw new IllegalStateException("Lighthouse ended at " + page.name() + "; what it said is above.");
            }
            return read(page, Json.MAPPER.readTree(said));
        } catch (IOException e) {
            throw new UncheckedIOException("Lighthouse ended at " + page.name() + "; what it said is above.", e);
        }
    }

    /** A page that led elsewhere, to the sign-in for example, was not looked at. */
    private static Scores read(PageKind page, JsonNode said) {
        List<String> failed = new ArrayList<>();
        said.path("failed").forEach(audit -> failed.add(audit.asText()));
        String seen = said.path("seen").asText();
        if (!seen.isEmpty() && !seen.equals(page.url().toString())) {
            return new Scores(NOT_ASKED, NOT_ASKED, NOT_ASKED, List.of("led to " + seen));
        }
        return new Scores(
                said.path("performance").asInt(),
                said.path("accessibility").asInt(),
                said.path("bestPractices").asInt(),
                failed);
    }

    @Override
    public void close() {
        try {
            pages.close();
            if (!node.waitFor(10, TimeUnit.SECONDS)) {
                node.destroy();
            }
        } catch (IOException e) {
            node.destroy();
        } catch (InterruptedException e) {
            node.destroy();
            Thread.currentThread().interrupt();
        }
    }
}

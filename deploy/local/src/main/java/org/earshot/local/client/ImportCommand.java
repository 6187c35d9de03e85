package org.earshot.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.local.terminal.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports past responses from a CSV file: shows what would be, and with {@code --yes} does it. */
@Command(
        name = "import",
        description = "Import past responses from a CSV file. Without --yes: only say what would be imported.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN_PROBLEMS = 50;
    private static final int TOLD_EVERY = 1_000;

    @Parameters(paramLabel = "<file>", description = "The CSV file, with a line of column names.")
    private Path file = Path.of("");

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--instrument", description = "Id of the instrument (default: the only published one).")
    private @Nullable String instrument;

    @Option(names = "--instrument-version", description = "Its version (default: the latest).")
    private @Nullable Integer version;

    @Option(names = "--program", description = "Id or name of the program of rows that do not say theirs.")
    private @Nullable String program;

    @Option(names = "--site", description = "Id or name of the site of rows that do not say theirs.")
    private @Nullable String site;

    @Option(names = "--language", description = "Language of rows that do not say theirs.")
    private @Nullable String language;

    @Option(names = "--dates", description = "day-month or month-day: how 03/04/2025 is meant.")
    private @Nullable String dates;

    @Option(names = "--zone", description = "IANA zone of times without an offset (default: UTC).")
    private @Nullable String zone;

    @Option(
            names = "--column",
            paramLabel = "<header=meaning>",
            description = "What a column holds: ignore, id, answered-at, program, site, language, participant,"
                    + " question:<id>, choice:<question id>/<choice id>. May be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--yes", description = "Import.")
    private boolean yes;

    @Option(names = "--json", description = "Print what the API answers.")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CannotStart(file + " cannot be read.", "Give a CSV file that exists.");
        }
        SuiteClient suite = connection.open();
        String mapping = mapping(suite);
        return yes ? importFile(suite, mapping) : preview(suite, mapping);
    }

    private int preview(SuiteClient suite, String mapping) {
        JsonNode preview = suite.postFile("/api/responses/import", Map.of("preview", "true", "mapping", mapping), file);
        if (json) {
            out().println(preview);
        } else {
            show(preview);
        }
        return preview.path("importable").asInt() > 0
                        && preview.path("problemCount").asInt() == 0
                ? 0
                : 1;
    }

    private void show(JsonNode preview) {
        out().printf(
                        "%d of %d rows would be imported, answered %s to %s; %s, %s%n",
                        preview.path("importable").asInt(),
                        preview.path("rows").asInt(),
                        day(preview.path("from")),
                        day(preview.path("to")),
                        preview.path("charset").asText(),
                        preview.path("separator").asText());
        preview.path("places").forEach(place -> out().printf(
                        "  %6d  %s, %s%n",
                        place.path("rows").asInt(),
                        place.path("program").asText(),
                        place.path("site").asText()));
        preview.path("columns").forEach(column -> out().printf(
                        "  column %d %s: %s%n",
                        column.path("column").asInt(),
                        column.path("header").asText(),
                        column.path("meaning").asText()));
        preview.path("notUnderstood").forEach(header -> out().println("  not understood: " + header.asText()));
        int shown = 0;
        for (JsonNode problem : preview.path("problems")) {
            if (shown++ < SHOWN_PROBLEMS) {
                problem(problem);
            }
        }
        int more = preview.path("problemCount").asInt() - shown;
        if (more > 0) {
            out().println("  and " + more + " more problems");
        }
        out().println("Nothing was stored. Add --yes to import.");
        out().flush();
    }

    private int importFile(SuiteClient suite, String mapping) {
        int[] rows = {0};
        ObjectNode summary = SuiteClient.JSON.createObjectNode();
        suite.postFile("/api/responses/import", Map.of("mapping", mapping), file, line -> {
            if (line.has("summary")) {
                summary.setAll((ObjectNode) line.path("summary"));
            } else if (++rows[0] % TOLD_EVERY == 0) {
                specification.commandLine().getErr().println("  ...  " + rows[0] + " rows");
                specification.commandLine().getErr().flush();
            }
            if (json) {
                out().println(line);
            } else {
                line.path("problems").forEach(this::problem);
            }
        });
        boolean whole = summary.path("complete").asBoolean();
        if (!json) {
            out().printf(
                            "%d imported, %d were there already, %d left out for problems, %d not stored for certain%n",
                            summary.path("imported").asInt(),
                            summary.path("repeated").asInt(),
                            summary.path("refused").asInt(),
                            summary.path("uncertain").asInt());
        }
        out().flush();
        if (!whole) {
            throw new CannotStart(
                    "Not every row was stored for certain.", "Run the same command again; nothing counts twice.");
        }
        return summary.path("refused").asInt() == 0 ? 0 : 1;
    }

    private void problem(JsonNode problem) {
        out().printf(
                        "  row %d%s: %s%s. %s%n",
                        problem.path("row").asInt(),
                        problem.path("header").asText().isEmpty()
                                ? ""
                                : ", " + problem.path("header").asText(),
                        problem.path("value").asText().isEmpty()
                                ? ""
                                : "\"" + problem.path("value").asText() + "\" is ",
                        problem.path("detail").asText(),
                        problem.path("fix").asText());
    }

    private static String day(JsonNode instant) {
        return instant.asText("-").split("T", 2)[0];
    }

    private String mapping(SuiteClient suite) {
        ObjectNode mapping = SuiteClient.JSON.createObjectNode();
        instrument(suite, mapping);
        put(mapping, "programId", place(suite, "programs", program));
        put(mapping, "siteId", place(suite, "sites", site));
        put(mapping, "language", language);
        put(mapping, "dates", dates);
        put(mapping, "zone", zone);
        ObjectNode meanings = mapping.putObject("columns");
        columns.forEach(meanings::put);
        return mapping.toString();
    }

    private void instrument(SuiteClient suite, ObjectNode mapping) {
        JsonNode found = null;
        int published = 0;
        for (JsonNode known : suite.get("/api/instruments", Map.of()).path("items")) {
            boolean meant = instrument == null
                    ? known.hasNonNull("latestVersion")
                    : instrument.equals(known.path("instrumentId").asText());
            if (meant) {
                found = known;
                published++;
            }
        }
        if (found == null || published > 1) {
            throw new CannotStart(
                    found == null ? "There is no such published instrument." : "Several instruments are published.",
                    "Name one with --instrument <id>; GET /api/instruments lists them.");
        }
        mapping.put("instrumentId", found.path("instrumentId").asText());
        mapping.put("version", version == null ? found.path("latestVersion").asInt() : version);
    }

    private static @Nullable String place(SuiteClient suite, String kind, @Nullable String named) {
        if (named == null) {
            return null;
        }
        for (JsonNode place : suite.get("/api/organization/" + kind, Map.of()).path("items")) {
            if (named.equals(place.path("id").asText())
                    || named.equalsIgnoreCase(place.path("name").asText())) {
                return place.path("id").asText();
            }
        }
        throw new CannotStart(
                "There is no " + named + " among the " + kind + ".", "GET /api/organization/" + kind + " lists them.");
    }

    private static void put(ObjectNode mapping, String field, @Nullable String value) {
        if (value != null) {
            mapping.put(field, value);
        }
    }

    private PrintWriter out() {
        return specification.commandLine().getOut();
    }
}

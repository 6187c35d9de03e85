package org.earshot.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what would have been told in a past stretch. */
@Command(
        name = "replay",
        description =
                "What would you have told us? Goes through a past stretch with the answers and the policy of today.",
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--need", description = "Code of a need (default: all). May be repeated.")
    private List<String> needs = List.of();

    @Option(
            names = "--place-kind",
            description = "organization, program or site; with --place-id (default: all places).")
    private @Nullable String placeKind;

    @Option(names = "--place-id", description = "Id of the place.")
    private @Nullable String placeId;

    @Option(
            names = "--from",
            paramLabel = "<day>",
            description = "A day of the first week (default: a year before the last).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "<day>", description = "A day of the last week (default: today).")
    private @Nullable String to;

    @Option(
            names = "--false-alarm-weeks",
            paramLabel = "<weeks>",
            description = "A budget to try, 13 to 1040 (default: the policies in force).")
    private @Nullable String falseAlarmWeeks;

    @Option(names = "--json", description = "Print the alerts as JSON.")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() {
        SuiteClient suite = connection.open();
        ArrayNode all = SuiteClient.JSON.createArrayNode();
        for (String need : needs.isEmpty() ? known(suite) : Set.copyOf(needs)) {
            specification.commandLine().getErr().println("  ...  " + need);
            specification.commandLine().getErr().flush();
            replay(suite, need, all);
        }
        if (json) {
            out().println(all);
        } else {
            all.forEach(this::show);
            out().println(all.isEmpty() ? "Nothing would have been told." : all.size() + " alerts.");
        }
        out().flush();
        return 0;
    }

    private static Set<String> known(SuiteClient suite) {
        Set<String> needs = new LinkedHashSet<>();
        suite.get("/api/needs", Map.of())
                .path("items")
                .forEach(item -> needs.add(item.path("need").asText()));
        return needs;
    }

    private void replay(SuiteClient suite, String need, ArrayNode all) {
        Integer cursor = 0;
        while (cursor != null) {
            JsonNode page = suite.get("/api/replay", query(need, cursor));
            page.path("alerts").forEach(all::add);
            cursor = page.hasNonNull("next") ? page.path("next").asInt() : null;
        }
    }

    private Map<String, String> query(String need, int cursor) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("need", need);
        query.put("cursor", String.valueOf(cursor));
        put(query, "placeKind", placeKind);
        put(query, "placeId", placeId);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "falseAlarmWeeks", falseAlarmWeeks);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    private void show(JsonNode alert) {
        out().printf(
                        "%s  %s%s%n            %s%n",
                        alert.path("alertedWeek").asText(),
                        alert.path("place").path("name").asText(),
                        alert.path("rings").asBoolean() ? "" : "  (the same story, told before)",
                        alert.path("sentence").asText());
    }

    private PrintWriter out() {
        return specification.commandLine().getOut();
    }
}

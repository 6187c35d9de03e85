package org.earshot.insight.release;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.value.HeardPage;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;

/** The addresses at which figures leave. Each is asked as its readers do, with filters at random. */
enum Way {
    /** A need at a place over time. */
    WEEKS("/api/needs/[^/]+") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            Place place = reader.any(places(world));
            List<Shown> shown = new ArrayList<>();
            for (JsonNode week : reader.json(NEED + "?" + Reader.at(place)).path("weeks")) {
                int monday = Reader.week(week.path("monday"));
                shown.addAll(Reader.figure(Line.of(place), monday, monday, week.path("figure")));
            }
            return shown;
        }
    },
    /** Every need at every place at once. */
    OVERVIEW("/api/needs") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            List<Shown> shown = new ArrayList<>();
            for (JsonNode need : reader.json("/api/needs").path("items")) {
                if (need.path("need").asText().equals(World.NEED)) {
                    Line line = Line.of(Reader.place(need.path("place")));
                    for (JsonNode week : need.path("weeks")) {
                        int monday = Reader.week(week.path("monday"));
                        shown.addAll(Reader.figure(line, monday, monday, week.path("figure")));
                    }
                }
            }
            return shown;
        }
    },
    /** Before and after, everyone and each group. */
    BEFORE_AND_AFTER("/api/needs/[^/]+") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            Place place = reader.any(places(world));
            JsonNode need = reader.json(NEED + "?" + Reader.at(place));
            List<Shown> shown = new ArrayList<>(compared(Line.of(place), need.path("comparison"), world));
            for (JsonNode group : need.path("groups")) {
                if (!group.path("group").asText().isEmpty()) {
                    shown.addAll(compared(
                            Line.of(
                                    place,
                                    new GroupRef(
                                            group.path("dimension").asText(),
                                            group.path("group").asText())),
                            group.path("comparison"),
                            world));
                }
            }
            return shown;
        }

        private List<Shown> compared(Line line, JsonNode comparison, World world) {
            if (comparison.isMissingNode()) {
                return List.of();
            }
            int from = Reader.week(comparison.path("from"));
            List<Shown> shown = new ArrayList<>(Reader.figure(line, from, world.running(), comparison.path("after")));
            shown.addAll(Reader.figure(line, from - HALF_A_YEAR, from - 1, comparison.path("before")));
            return shown;
        }
    },
    /** Groups and gaps, and people of two groups at once. */
    GAPS("/api/needs/[^/]+/groups") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            Place place = reader.any(places(world));
            String dimension = reader.any(List.of("language", "age", "site", "program"));
            JsonNode gaps = reader.json(
                    NEED + "/groups?weeks=" + reader.any(LENGTHS) + "&dimension=" + dimension + "&" + Reader.at(place));
            if (gaps.isEmpty()) {
                return List.of();
            }
            int from = Reader.week(gaps.path("from"));
            int turn = Reader.week(gaps.path("turn"));
            int to = Reader.week(gaps.path("to"));
            String chosen = gaps.path("dimension").path("code").asText();
            List<Shown> shown = new ArrayList<>(Reader.figure(Line.of(place), turn, to, gaps.path("now")));
            shown.addAll(Reader.figure(Line.of(place), from, turn - 1, gaps.path("before")));
            for (JsonNode gap : gaps.path("groups")) {
                GroupRef group =
                        new GroupRef(chosen, gap.path("group").path("code").asText());
                shown.addAll(Reader.figure(place, group, turn, to, gap.path("now")));
                shown.addAll(Reader.figure(place, group, from, turn - 1, gap.path("before")));
                shown.addAll(periods(Line.of(place, group), gap));
            }
            for (JsonNode crossing : gaps.path("crossings")) {
                Line both = Line.crossing(
                        place,
                        new GroupRef(chosen, crossing.path("group").path("code").asText()),
                        new GroupRef(
                                crossing.path("otherDimension").path("code").asText(),
                                crossing.path("otherGroup").path("code").asText()));
                shown.addAll(Reader.figure(both, turn, to, crossing.path("figure")));
            }
            return shown;
        }
    },
    /** Places side by side. */
    PLACES("/api/needs/[^/]+/places") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            JsonNode places = reader.json(
                    NEED + "/places?weeks=" + reader.any(LENGTHS) + "&kind=" + reader.any(List.of("site", "program")));
            List<Shown> shown = new ArrayList<>();
            for (JsonNode one : places.path("places")) {
                Line line = Line.of(Reader.place(one.path("place")));
                int from = Reader.week(places.path("from"));
                int turn = Reader.week(places.path("turn"));
                int to = Reader.week(places.path("to"));
                shown.addAll(Reader.figure(line, from, to, one.path("figure")));
                shown.addAll(Reader.figure(line, turn, to, one.path("now")));
                shown.addAll(Reader.figure(line, from, turn - 1, one.path("before")));
                shown.addAll(periods(line, one));
            }
            return shown;
        }
    },
    /** Tables to take along. */
    SHEETS("/api/needs.*\\.csv") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            Place place = reader.any(places(world));
            String weeks = "weeks=" + reader.any(LENGTHS) + "&" + Reader.at(place);
            List<Shown> shown = new ArrayList<>();
            for (NamedCsvRecord row : reader.csv(reader.any(List.of(
                    "/api/needs.csv",
                    NEED + "/weeks.csv?" + weeks,
                    NEED + "/groups.csv?" + weeks,
                    NEED + "/places.csv?" + weeks)))) {
                if (row.getField("shown").equals("true")) {
                    shown.add(row(row));
                }
            }
            return shown;
        }

        private Shown row(NamedCsvRecord row) {
            boolean single = row.findField("monday").isPresent();
            String from = row.getField(single ? "monday" : "from");
            String to = row.getField(single ? "monday" : "to");
            Place place = Reader.place(row.getField("place_kind"), row.getField("place_id"));
            Line line = row.findField("dimension")
                    .map(dimension -> Line.of(place, new GroupRef(dimension, row.getField("group"))))
                    .orElse(Line.of(place));
            return Shown.of(
                    line,
                    Reader.week(from),
                    Reader.week(to),
                    Long.parseLong(row.getField("answers")),
                    Double.parseDouble(row.getField("share")));
        }
    },
    /** The page of a need, with the table under its picture. */
    PAGE("/needs/[^/]+") {
        private static final Pattern ROW = Pattern.compile(
                "<tr><th scope=\"row\">([^<]+)<td class=\"n\">(\\d+)\\D*<td>[^<]*<td class=\"n\">([\\d,]+)<td>");

        @Override
        List<Shown> ask(Reader reader, World world) {
            Place place = reader.any(places(world));
            String page = reader.ask(
                            "analyst", "text/html", "/needs/" + World.NEED + "?weeks=12" + Reader.atPage(place))
                    .asString();
            List<Shown> shown = new ArrayList<>();
            Matcher row = ROW.matcher(page);
            while (row.find()) {
                int week = Reader.weekOfPage(row.group(1));
                double share = Double.parseDouble(row.group(2)) / 100;
                long answers = Long.parseLong(row.group(3).replace(",", ""));
                shown.add(new Shown(Line.of(place), week, week, answers, share, WHOLE_POINT));
            }
            return shown;
        }
    },
    /** What anybody may read. */
    PUBLIC_PAGE("/h/[^/]+") {
        private static final Pattern NOW =
                Pattern.compile("In the week of ([^,]+(?:, \\d{4})?), (\\d+) % .*; (\\d+) answers");

        @Override
        List<Shown> ask(Reader reader, World world) {
            String page = given().accept("text/html")
                    .get(HeardPage.path(reader.organization().program) + "?lang=en")
                    .asString();
            Matcher now = NOW.matcher(page);
            return now.find()
                    ? List.of(new Shown(
                            Line.of(Place.program(reader.organization().program)),
                            Reader.weekOfPage(now.group(1)),
                            Reader.weekOfPage(now.group(1)),
                            Long.parseLong(now.group(3)),
                            Double.parseDouble(now.group(2)) / 100,
                            WHOLE_POINT))
                    : List.of();
        }
    },
    /** Alerts as they stand. */
    ALERTS("") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            List<Shown> shown = new ArrayList<>();
            reader.json("/api/alerts").path("items").forEach(alert -> shown.addAll(Reader.figure(alert)));
            return shown;
        }
    },
    /** What a receiver of webhooks has got. */
    WEBHOOKS("") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            return reader.webhook().stream()
                    .flatMap(alert -> Reader.figure(alert).stream())
                    .toList();
        }
    },
    /** What a console hears by itself. */
    LIVE("") {
        @Override
        List<Shown> ask(Reader reader, World world) {
            return reader.live().stream()
                    .flatMap(alert -> Reader.figure(alert).stream())
                    .toList();
        }
    };

    private static final String NEED = "/api/needs/" + World.NEED;
    private static final List<Integer> LENGTHS = List.of(12, 24);
    private static final int HALF_A_YEAR = 26;
    private static final double WHOLE_POINT = 0.0051;

    private final Pattern paths;

    Way(String paths) {
        this.paths = Pattern.compile(paths);
    }

    /** The figures in one answer. */
    abstract List<Shown> ask(Reader reader, World world);

    /** The paths through which it reads what was told; alerts bring along what they were raised with. */
    Predicate<String> paths() {
        return path -> paths.matcher(path).matches();
    }

    boolean tellsOfAlerts() {
        return this == ALERTS || this == WEBHOOKS || this == LIVE;
    }

    private static List<Place> places(World world) {
        return world.lines().stream()
                .filter(line -> line.group() == null)
                .map(Line::place)
                .toList();
    }

    private static List<Shown> periods(Line line, JsonNode compared) {
        List<Shown> shown = new ArrayList<>();
        for (JsonNode period : compared.path("periods")) {
            shown.addAll(Reader.figure(
                    line, Reader.week(period.path("from")), Reader.week(period.path("to")), period.path("figure")));
        }
        return shown;
    }
}

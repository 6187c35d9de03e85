package org.earshot.scenario.shift;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.scenario.api.Api;

/** Reads alerts over REST and puts them into the column form of the scoring scripts. */
final class Alerts {
    /** The product's threshold while it watches no more than 104 families. */
    static final String THRESHOLD = "104.0";

    private final Api api;
    private final Stage stage;
    private final Calendar calendar;
    private final String method;

    Alerts(Api api, Stage stage, Calendar calendar, String method) {
        this.api = api;
        this.stage = stage;
        this.calendar = calendar;
        this.method = method;
    }

    /** The alerts of one series in the weeks from..to, each as {@code method,thr,series,week,dir,kstart,est,lo,hi}. */
    List<String> of(Series series, int from, int to) {
        List<String> lines = new ArrayList<>();
        replayed(series, from, to).path("alerts").forEach(alert -> lines.add(line(series, alert)));
        return lines;
    }

    /** How many alerts of these weeks are not told, since too few people are behind what was released of them. */
    int heldBack(Series series, int from, int to) {
        return replayed(series, from, to).path("suppressed").asInt();
    }

    private JsonNode replayed(Series series, int from, int to) {
        return api.get("/api/replay?need=" + stage.need(series) + "&placeKind=site&placeId="
                + stage.place(series).siteId() + "&from=" + calendar.monday(from) + "&to=" + calendar.monday(to));
    }

    /** Those of the last of the weeks from..week. What a stretch learns from depends on where it begins, so all begin alike. */
    List<String> ofWeek(Series series, int from, int week) {
        return of(series, from, week).stream()
                .filter(line -> line.split(",", -1)[3].equals(Integer.toString(week)))
                .toList();
    }

    private String line(Series series, JsonNode alert) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%d,%.3f,%.3f,%.3f",
                alert.path("closes").asBoolean() ? method + " closing" : method,
                THRESHOLD,
                series.id(),
                week(alert, "alertedWeek"),
                alert.path("direction").asText().equals("UP") ? 1 : -1,
                week(alert, "onset"),
                alert.path("oddsRatio").asDouble(),
                alert.path("oddsLow").asDouble(),
                alert.path("oddsHigh").asDouble());
    }

    private int week(JsonNode alert, String field) {
        return calendar.week(LocalDate.parse(alert.path(field).asText()));
    }
}

package org.earshot.insight.release;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.Listening;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;

/** Somebody of an organisation who may see its figures, and asks for them over HTTP with filters at random. */
final class Reader {
    private static final Pattern DAY = Pattern.compile("(\\d+) (\\p{L}{3})\\p{L}*(?: (\\d{4}))?");

    private final Listening here;
    private final Random random;
    private final Supplier<List<JsonNode>> webhook;
    private final Supplier<List<JsonNode>> live;

    /**
     * Someone.
     *
     * @param webhook alerts that a receiver of webhooks was told of, so far
     * @param live alerts that a listener to the live stream was told of, so far
     */
    Reader(Listening here, Random random, Supplier<List<JsonNode>> webhook, Supplier<List<JsonNode>> live) {
        this.here = here;
        this.random = random;
        this.webhook = webhook;
        this.live = live;
    }

    List<JsonNode> webhook() {
        return webhook.get();
    }

    List<JsonNode> live() {
        return live.get();
    }

    Response ask(String role, String accept, String path) {
        return here.as(role).accept(accept).get(path);
    }

    Listening organization() {
        return here;
    }

    /** The answer as JSON; nothing where there is none to see. */
    JsonNode json(String path) {
        Response response = ask("analyst", "application/json", path);
        return response.statusCode() == 200 ? parse(response.asString()) : parse("{}");
    }

    static JsonNode parse(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> csv(String path) {
        Response response = ask("analyst", "text/csv", path);
        List<NamedCsvRecord> rows = new ArrayList<>();
        if (response.statusCode() == 200) {
            CsvReader.builder().ofNamedCsvRecord(response.asString()).forEach(rows::add);
        }
        return rows;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A place as a filter. */
    static String at(Place place) {
        return "placeKind=" + place.kind().name().toLowerCase(Locale.ROOT) + "&placeId=" + place.id();
    }

    /** The same on a page. */
    static String atPage(Place place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        return place.kind() == PlaceKind.ORGANIZATION ? "" : "&place=" + kind + ":" + place.id();
    }

    static Place place(String kind, String id) {
        return new Place(PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id));
    }

    static Place place(JsonNode name) {
        return place(name.path("kind").asText(), name.path("id").asText());
    }

    static int week(JsonNode day) {
        return week(day.asText());
    }

    static int week(String day) {
        return Bucket.weekOf(LocalDate.parse(day).toEpochDay());
    }

    /** The week of a day as pages write it in English; without a year it is the latest one. */
    static int weekOfPage(String day) {
        Matcher parts = DAY.matcher(day.replace('\u00a0', ' '));
        if (!parts.find()) {
            throw new IllegalArgumentException("no day: " + day);
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int month = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
                        .indexOf(parts.group(2))
                + 1;
        String year = parts.group(3);
        LocalDate then = LocalDate.of(
                year == null ? today.getYear() : Integer.parseInt(year), month, Integer.parseInt(parts.group(1)));
        return Bucket.weekOf((year == null && then.isAfter(today) ? then.minusYears(1) : then).toEpochDay());
    }

    /** The week beyond a threshold that an alert tells of; a shift tells no figure of a week. */
    static List<Shown> figure(JsonNode alert) {
        JsonNode threshold = alert.path("threshold");
        if (threshold.isMissingNode() || threshold.isNull()) {
            return List.of();
        }
        Place place = place(alert.path("place"));
        Line line = alert.path("group").isTextual()
                ? Line.of(
                        place,
                        new GroupRef(
                                alert.path("dimension").asText(),
                                alert.path("group").asText()))
                : Line.of(place);
        int week = week(threshold.path("week"));
        JsonNode evidence = alert.path("evidence");
        return List.of(Shown.of(
                line,
                week,
                week,
                evidence.path("answers").asLong(),
                evidence.path("after").asDouble()));
    }

    /** A figure of a place or of a group there, where it is shown. */
    static List<Shown> figure(Place place, GroupRef group, int from, int to, JsonNode figure) {
        return figure(Line.of(place, group), from, to, figure);
    }

    static List<Shown> figure(Line line, int from, int to, JsonNode figure) {
        return figure.path("suppressed").asBoolean(true)
                ? List.of()
                : List.of(Shown.of(
                        line,
                        from,
                        to,
                        figure.path("answers").asLong(),
                        figure.path("share").asDouble()));
    }
}

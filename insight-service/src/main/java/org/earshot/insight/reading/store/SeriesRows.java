package org.earshot.insight.reading.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.earshot.insight.family.Series;
import org.earshot.insight.family.Series.SeriesWeek;
import org.earshot.insight.reading.FamilySeries;
import org.earshot.insight.reading.SeriesStore;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Series from the table {@code family}. */
@ApplicationScoped
public class SeriesRows implements SeriesStore {
    private final Database database;
    private final ReleaseStore releases;

    public SeriesRows(Database database, ReleaseStore releases) {
        this.database = database;
        this.releases = releases;
    }

    @Override
    public List<FamilySeries> recent(UUID organizationId, @Nullable Place place) {
        String at = place == null ? "" : " and place_kind = ? and place_id = ?";
        List<Object> parameters = new ArrayList<>(List.of(organizationId));
        if (place != null) {
            parameters.addAll(List.of(place.kind().name(), place.id()));
        }
        List<FamilySeries> counted = database.query(
                "select need, place_kind, place_id, recent, running from family"
                        + " where organization_id = ? and evaluation is not null" + at,
                row -> latest(family(row)),
                parameters.toArray());
        Map<String, Told> told = releases.told(organizationId, earliest(counted));
        return counted.stream()
                .map(family -> family.telling(told.getOrDefault(family.family().need(), Told.NOTHING)))
                .toList();
    }

    private static FamilySeries latest(FamilySeries family) {
        return new FamilySeries(family.family(), family.series().latest(RECENT_WEEKS));
    }

    @Override
    public Optional<FamilySeries> of(UUID organizationId, Family family) {
        Place place = family.place();
        return database.first(
                """
                select need, place_kind, place_id, evaluation, running from family
                where organization_id = ? and need = ? and place_kind = ? and place_id = ? and evaluation is not null
                """,
                SeriesRows::family,
                organizationId,
                family.need(),
                place.kind().name(),
                place.id());
    }

    @Override
    public List<Place> places(UUID organizationId, String need) {
        return database.query(
                "select place_kind, place_id from family"
                        + " where organization_id = ? and need = ? and evaluation is not null",
                row -> new Place(PlaceKind.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                organizationId,
                need);
    }

    private static int earliest(List<FamilySeries> families) {
        return families.stream()
                .flatMap(family -> family.series().weeks().stream())
                .mapToInt(SeriesWeek::week)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public List<String> needs(UUID organizationId) {
        return database.query(
                "select distinct need from family where organization_id = ? order by need",
                row -> row.getString(1),
                organizationId);
    }

    private static FamilySeries family(ResultSet row) throws SQLException {
        Place place = new Place(PlaceKind.valueOf(row.getString(2)), row.getObject(3, UUID.class));
        try {
            Series closed = series(row.getString(4));
            String running = row.getString(5);
            return new FamilySeries(
                    new Family(row.getString(1), place), running == null ? closed : closed.followedBy(series(running)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Series series(String json) throws IOException {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Series.class);
    }
}

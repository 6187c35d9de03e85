package org.earshot.insight.reading;

import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;

/** Puts together all that is shown of one family. Works in the organisation's transaction. */
final class FamilyViews {
    private final SeriesStore series;
    private final FamilyStore families;
    private final AlertStore alerts;

    FamilyViews(SeriesStore series, FamilyStore families, AlertStore alerts) {
        this.series = series;
        this.families = families;
        this.alerts = alerts;
    }

    NeedView of(UUID organizationId, Reader reader, FamilySeries family, List<FamilySeries> ofNeed) {
        List<KnownShift> shifts = families
                .shifts(organizationId, family.family().need())
                .stream()
                .filter(shift -> shift.family().equals(family.family()))
                .toList();
        List<Alert> about = alerts.all(organizationId).stream()
                .filter(alert -> alert.shift().family().equals(family.family()))
                .toList();
        List<CellCount> counts = families.counts(organizationId, family.family().need(), reader.earliestWeek());
        NeedReading comparing = reader.comparing(family.family(), counts, shifts);
        return reader.need(
                reader.recounted(family, counts),
                ofNeed,
                shifts,
                about,
                new Compared(
                        comparing,
                        series.people(
                                organizationId,
                                family.family(),
                                comparing.before().from(),
                                comparing.before().to()),
                        series.people(
                                organizationId,
                                family.family(),
                                comparing.after().from(),
                                comparing.after().to())));
    }
}

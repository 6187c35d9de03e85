package org.earshot.insight.reading;

import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.release.ReleaseStore;

/** Puts together all that is shown of one family. Works in the organisation's transaction. */
final class FamilyViews {
    private final SeriesStore series;
    private final FamilyStore families;
    private final AlertStore alerts;
    private final ReleaseStore releases;

    FamilyViews(SeriesStore series, FamilyStore families, AlertStore alerts, ReleaseStore releases) {
        this.series = series;
        this.families = families;
        this.alerts = alerts;
        this.releases = releases;
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
        NeedReading comparing = reader.comparing(family.family(), shifts);
        return reader.need(
                family,
                ofNeed,
                shifts,
                about,
                new Compared(
                        comparing,
                        releases.told(
                                organizationId,
                                family.family().need(),
                                family.family().place(),
                                comparing.before().from()),
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

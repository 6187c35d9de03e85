package org.earshot.insight.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;

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

    /** Empty until the family was evaluated. */
    Optional<NeedView> of(UUID organizationId, Reader reader, Family family) {
        return series.of(organizationId, family).map(counted -> view(organizationId, reader, counted));
    }

    private NeedView view(UUID organizationId, Reader reader, FamilySeries counted) {
        Family family = counted.family();
        List<KnownShift> shifts = families.shifts(organizationId, family.need()).stream()
                .filter(shift -> shift.family().equals(family))
                .toList();
        List<Alert> about = alerts.about(organizationId, family);
        NeedReading comparing = reader.comparing(family, shifts);
        Told told = releases.told(
                organizationId, family.need(), Math.min(comparing.before().from(), reader.earliestWeek()));
        return reader.need(
                counted.telling(told),
                series.places(organizationId, family.need()),
                shifts,
                about,
                new Compared(comparing, told));
    }
}

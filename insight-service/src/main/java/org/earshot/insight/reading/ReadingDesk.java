package org.earshot.insight.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.jspecify.annotations.Nullable;

/** Answers what pages and REST ask, each in one transaction of the organisation. */
@ApplicationScoped
public class ReadingDesk implements Readings {
    private static final int SPARKLINE_WEEKS = 12;

    private final Looking looking;
    private final SeriesStore series;
    private final FamilyStore families;
    private final AlertStore alerts;
    private final Readers readers;

    public ReadingDesk(Looking looking, SeriesStore series, FamilyStore families, AlertStore alerts, Readers readers) {
        this.looking = looking;
        this.series = series;
        this.families = families;
        this.alerts = alerts;
        this.readers = readers;
    }

    @Override
    public WhatChanged whatChanged(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> {
            List<NeedSummary> needs = series.all(organizationId, SPARKLINE_WEEKS).stream()
                    .map(reader::summary)
                    .sorted(Reader.SUMMARIES)
                    .toList();
            List<AlertView> open = alerts.all(organizationId).stream()
                    .filter(Alert::isOpen)
                    .map(reader::alert)
                    .sorted(Comparator.comparing(AlertView::status))
                    .toList();
            return new WhatChanged(reader.names().organization(), open, needs, !needs.isEmpty());
        });
    }

    @Override
    public Optional<NeedView> need(UUID organizationId, String need, @Nullable Place place, String language) {
        Place at = place == null ? Place.organization(organizationId) : place;
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> {
            List<FamilySeries> ofNeed = series.ofNeed(organizationId, need);
            return ofNeed.stream()
                    .filter(family -> family.family().place().equals(at))
                    .findFirst()
                    .map(family -> view(organizationId, reader, family, ofNeed));
        });
    }

    private NeedView view(UUID organizationId, Reader reader, FamilySeries family, List<FamilySeries> ofNeed) {
        List<KnownShift> shifts = families
                .shifts(organizationId, family.family().need())
                .stream()
                .filter(shift -> shift.family().equals(family.family()))
                .toList();
        List<Alert> about = alerts.all(organizationId).stream()
                .filter(alert -> alert.shift().family().equals(family.family()))
                .toList();
        NeedReading comparing = reader.comparing(
                family.family(),
                families.counts(organizationId, family.family().need(), reader.earliestWeek()),
                shifts);
        return reader.need(
                family,
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

    @Override
    public Optional<AlertView> alert(UUID organizationId, UUID alertId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(
                organizationId, () -> alerts.alert(organizationId, alertId).map(reader::alert));
    }

    @Override
    public List<AlertView> alerts(UUID organizationId, @Nullable AlertStatus status, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> alerts.all(organizationId).stream()
                .map(reader::alert)
                .filter(alert -> status == null || alert.status() == status)
                .toList());
    }

    @Override
    public List<ShiftView> shifts(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> series.needs(organizationId).stream()
                .flatMap(need -> families.shifts(organizationId, need).stream())
                .flatMap(shift -> reader.shift(shift).stream())
                .sorted(Comparator.comparing(ShiftView::onset).reversed())
                .toList());
    }
}

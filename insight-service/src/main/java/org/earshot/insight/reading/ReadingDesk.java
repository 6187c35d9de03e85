package org.earshot.insight.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.answering.Step;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.release.ReleaseStore;
import org.jspecify.annotations.Nullable;

/** Answers what pages and REST ask, each in one transaction of the organisation. */
@ApplicationScoped
public class ReadingDesk implements Readings {
    private final Looking looking;
    private final SeriesStore series;
    private final FamilyStore families;
    private final AlertStore alerts;
    private final Readers readers;
    private final FamilyViews views;

    public ReadingDesk(
            Looking looking,
            SeriesStore series,
            FamilyStore families,
            AlertStore alerts,
            ReleaseStore releases,
            Readers readers) {
        this.looking = looking;
        this.series = series;
        this.families = families;
        this.alerts = alerts;
        this.readers = readers;
        this.views = new FamilyViews(series, families, alerts, releases);
    }

    @Override
    public WhatChanged whatChanged(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> {
            long latestEntry = alerts.latestEntry(organizationId);
            List<NeedSummary> needs = needs(organizationId, Place.organization(organizationId), reader);
            List<AlertView> open = alerts.notClosed(organizationId).stream()
                    .filter(alert -> Alert.STANDS_ALONE.contains(alert.history().status()))
                    .map(reader::alert)
                    .sorted(Comparator.comparing((AlertView alert) -> !alert.overdue())
                            .thenComparing(AlertView::status))
                    .toList();
            return new WhatChanged(reader.names().organization(), open, needs, latestEntry, !needs.isEmpty());
        });
    }

    @Override
    public EveryNeed everyNeed(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(
                organizationId,
                () -> new EveryNeed(reader.names().organization(), needs(organizationId, null, reader)));
    }

    private List<NeedSummary> needs(UUID organizationId, @Nullable Place place, Reader reader) {
        return series.recent(organizationId, place).stream()
                .filter(family -> family.family().isOfNeed())
                .map(reader::summary)
                .sorted(Reader.SUMMARIES)
                .toList();
    }

    @Override
    public Optional<NeedView> need(UUID organizationId, String need, @Nullable Place place, String language) {
        return Family.isNeed(need)
                ? view(organizationId, need, at(organizationId, place), readers.reader(organizationId, language))
                : Optional.empty();
    }

    private Optional<NeedView> view(UUID organizationId, String code, Place at, Reader reader) {
        return looking.at(organizationId, () -> views.of(organizationId, reader, new Family(code, at)));
    }

    @Override
    public Optional<NeedView> behind(UUID organizationId, AlertView alert, String language) {
        Place at = new Place(alert.place().kind(), alert.place().id());
        Step step = alert.step();
        String need = alert.need();
        if (step != null) {
            return step(organizationId, step, at, language);
        }
        return need != null
                ? need(organizationId, need, at, language)
                : looking.at(organizationId, () -> alerts.alert(organizationId, alert.id()))
                        .map(known -> known.shift().family())
                        .flatMap(family ->
                                view(organizationId, family.need(), at, readers.reader(organizationId, language)));
    }

    @Override
    public Optional<NeedView> step(UUID organizationId, Step step, @Nullable Place place, String language) {
        return view(
                organizationId,
                step.code(),
                at(organizationId, place),
                readers.readerOfSteps(organizationId, language));
    }

    private static Place at(UUID organizationId, @Nullable Place place) {
        return place == null ? Place.organization(organizationId) : place;
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
    public List<AlertView> alertsInWork(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(
                organizationId,
                () -> alerts.inWork(organizationId).stream().map(reader::alert).toList());
    }

    @Override
    public List<ActionView> actions(UUID organizationId, String language) {
        return alertsInWork(organizationId, language).stream()
                .flatMap(alert -> alert.actions().stream())
                .sorted(Comparator.comparing(ActionView::from).reversed())
                .toList();
    }

    @Override
    public List<ShiftView> shifts(UUID organizationId, String language) {
        Reader reader = readers.reader(organizationId, language);
        return looking.at(organizationId, () -> series.needs(organizationId).stream()
                .filter(Family::isNeed)
                .flatMap(need -> families.shifts(organizationId, need).stream())
                .flatMap(shift -> reader.shift(shift).stream())
                .sorted(Comparator.comparing(ShiftView::onset).reversed())
                .toList());
    }
}

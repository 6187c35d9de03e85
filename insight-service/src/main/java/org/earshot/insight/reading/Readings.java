package org.earshot.insight.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.family.Place;
import org.jspecify.annotations.Nullable;

/** The questions that pages and REST ask. Every figure in an answer has passed the disclosure gate. */
public interface Readings {

    /**
     * The home page.
     *
     * @param language BCP 47 tag of the reader; a language without texts reads English
     */
    WhatChanged whatChanged(UUID organizationId, String language);

    /**
     * One need at one place.
     *
     * @param place null for the organisation as a whole
     * @return empty when nobody there was ever asked about it
     */
    Optional<NeedView> need(UUID organizationId, String need, @Nullable Place place, String language);

    /** One alert; empty when the organisation has none with this id. */
    Optional<AlertView> alert(UUID organizationId, UUID alertId, String language);

    /**
     * Alerts, newest first.
     *
     * @param status only these, or null for all
     */
    List<AlertView> alerts(UUID organizationId, @Nullable AlertStatus status, String language);

    /** Shifts that the detector finds and that enough people stand behind, latest onset first. */
    List<ShiftView> shifts(UUID organizationId, String language);
}

package org.earshot.insight.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.answering.Step;
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

    /** Every need at every place with answers, in a line each. */
    EveryNeed everyNeed(UUID organizationId, String language);

    /**
     * One need at one place.
     *
     * @param place null for the organisation as a whole
     * @return empty when nobody there was ever asked about it
     */
    Optional<NeedView> need(UUID organizationId, String need, @Nullable Place place, String language);

    /**
     * A step of answering at one place; the code of the step stands where a need's does.
     *
     * @param place null for the organisation as a whole
     * @return empty before anybody's time to take it was over there
     */
    Optional<NeedView> step(UUID organizationId, Step step, @Nullable Place place, String language);

    /** The need or the step that an alert is about, at its place; empty when nothing is known of it any more. */
    Optional<NeedView> behind(UUID organizationId, AlertView alert, String language);

    /** One alert; empty when the organisation has none with this id. */
    Optional<AlertView> alert(UUID organizationId, UUID alertId, String language);

    /**
     * Alerts, newest first.
     *
     * @param status only these, or null for all
     */
    List<AlertView> alerts(UUID organizationId, @Nullable AlertStatus status, String language);

    /** Alerts that are not closed, or about which something is or was done; newest first. */
    List<AlertView> alertsInWork(UUID organizationId, String language);

    /** Actions about all alerts, latest first day first. */
    List<ActionView> actions(UUID organizationId, String language);

    /** Shifts that the detector finds and that enough people stand behind, latest onset first. */
    List<ShiftView> shifts(UUID organizationId, String language);
}

package org.earshot.survey.policy.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.contracts.policy.AlertPolicy;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Budget, needs, dimensions and strict mode as ticked. What the page did not show stays as it was: a box that is not ticked sends
 * nothing, so the page names all that it shows beside those that are ticked.
 */
public class ListeningForm {
    @RestForm("falseAlarmWeeks")
    @Nullable String falseAlarmWeeks;

    @RestForm("shownNeed")
    @Nullable List<String> shownNeeds;

    @RestForm("need")
    @Nullable List<String> watchedNeeds;

    @RestForm("shownDimension")
    @Nullable List<String> shownDimensions;

    @RestForm("dimension")
    @Nullable List<String> watchedDimensions;

    @RestForm("strict")
    @Nullable String strict;

    AlertPolicy changed(AlertPolicy policy) {
        return new AlertPolicy(
                weeks(),
                unwatched(policy.unwatchedNeeds(), shownNeeds, watchedNeeds),
                unwatched(policy.unwatchedDimensions(), shownDimensions, watchedDimensions),
                policy.thresholds(),
                "on".equals(strict));
    }

    private double weeks() {
        try {
            return Double.parseDouble(falseAlarmWeeks == null ? "" : falseAlarmWeeks.strip());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("The weeks to a false alert must be a number from 13 to 1040", noNumber);
        }
    }

    private static List<String> unwatched(
            List<String> before, @Nullable List<String> shown, @Nullable List<String> watched) {
        Set<String> unwatched = new TreeSet<>(before);
        unwatched.addAll(Objects.requireNonNullElse(shown, List.of()));
        Objects.requireNonNullElse(watched, List.<String>of()).forEach(unwatched::remove);
        return List.copyOf(unwatched);
    }
}

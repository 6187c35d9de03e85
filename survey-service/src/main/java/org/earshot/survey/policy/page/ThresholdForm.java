package org.earshot.survey.policy.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A threshold as filled in; it takes the place of one about the same. */
public class ThresholdForm {
    @RestForm("need")
    @Nullable String need;

    @RestForm("place")
    @Nullable String place;

    /** {@code dimension=group}; blank for everyone. */
    @RestForm("group")
    @Nullable String group;

    @RestForm("percent")
    @Nullable String percent;

    @RestForm("people")
    @Nullable String people;

    AlertPolicy added(AlertPolicy policy) {
        OwnThreshold added = threshold();
        List<OwnThreshold> thresholds = new ArrayList<>(policy.thresholds());
        thresholds.removeIf(other -> other.about().equals(added.about()));
        thresholds.add(added);
        return policy.withThresholds(thresholds);
    }

    private OwnThreshold threshold() {
        String of = Objects.requireNonNullElse(group, "");
        int split = of.indexOf('=');
        return new OwnThreshold(
                Objects.requireNonNullElse(need, ""),
                place == null || place.isBlank() ? null : UUID.fromString(place),
                split < 1 ? null : of.substring(0, split),
                split < 1 ? null : of.substring(split + 1),
                number(percent, "The percentage must be a number from 1 to 99") / 100,
                (int) number(people, "The people must be a number from 5 to 100000"));
    }

    private static double number(@Nullable String sent, String refusal) {
        try {
            return Double.parseDouble(sent == null ? "" : sent.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(refusal, noNumber);
        }
    }
}

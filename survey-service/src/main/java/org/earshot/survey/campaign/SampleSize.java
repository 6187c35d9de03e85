package org.earshot.survey.campaign;

import java.util.OptionalInt;

/**
 * How many answers a share of people needs to be known to a few points, 19 times in 20: Cochran, Sampling Techniques (3rd ed., 1977),
 * sections 4.4 and 4.5, for the share that is hardest to know, one half, with the correction for a finite number of people.
 *
 * @param people of whom it is to be known
 * @param points by which it may be off, such as 5 for ±5 points; 1 to 50
 * @param responseRate share of those asked who answer, above 0 up to 1
 */
public record SampleSize(int people, double points, double responseRate) {
    private static final double Z_95 = 1.959964;

    /**
     * Checks.
     *
     * @throws CampaignRefused when a value is out of its bounds
     */
    public SampleSize {
        if (people < 0 || !(points >= 1 && points <= 50)) {
            throw new CampaignRefused("points", "out-of-bounds", "must be 1 to 50");
        }
        if (!(responseRate > 0 && responseRate <= 1)) {
            throw new CampaignRefused("responseRate", "out-of-bounds", "must be above 0 and at most 100 %");
        }
    }

    /** Answers that are needed. */
    public int answers() {
        double margin = points / 100;
        double many = Z_95 * Z_95 / 4 / (margin * margin);
        return people == 0 ? 0 : (int) Math.ceil(many / (1 + (many - 1) / people) - 1e-9);
    }

    /** People to ask; empty when so many answers will not come from so few people. */
    public OptionalInt toAsk() {
        int ask = (int) Math.ceil(answers() / responseRate - 1e-9);
        return ask <= people ? OptionalInt.of(ask) : OptionalInt.empty();
    }

    /** By how many points the share may be off when everyone is asked. */
    public double pointsOfEveryone() {
        double answering = Math.max(1, people * responseRate);
        double correction = people <= 1 ? 0 : (people - answering) / (people - 1);
        return 100 * Z_95 * Math.sqrt(Math.max(0, correction) / 4 / answering);
    }
}

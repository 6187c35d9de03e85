package org.earshot.insight.shift;

/**
 * Step 8: different people or different needs? Splits a change of a share into what people told differently and what comes from
 * other people answering (Kitagawa, "Components of a difference between two rates", JASA 1955): sum over cells of mean mix times
 * rate change, and of mix change times mean rate.
 *
 * @param fromRealChange in shares
 * @param fromMix in shares; the two add up to the whole difference
 */
record MixSplit(double fromRealChange, double fromMix) {

    /**
     * @param mixBefore share of each cell among the answers before
     * @param rateBefore share with the need in each cell before
     * @param mixAfter the same since
     * @param rateAfter the same since; of a cell without answers, as before
     */
    static MixSplit of(double[] mixBefore, double[] rateBefore, double[] mixAfter, double[] rateAfter) {
        double real = 0;
        double mix = 0;
        for (int cell = 0; cell < mixBefore.length; cell++) {
            real += (mixBefore[cell] + mixAfter[cell]) / 2 * (rateAfter[cell] - rateBefore[cell]);
            mix += (mixAfter[cell] - mixBefore[cell]) * (rateBefore[cell] + rateAfter[cell]) / 2;
        }
        return new MixSplit(real, mix);
    }
}

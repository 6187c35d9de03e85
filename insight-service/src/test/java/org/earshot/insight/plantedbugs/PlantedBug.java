package org.earshot.insight.plantedbugs;

/**
 * A bug to plant.
 *
 * @param step of the method that it breaks
 * @param what is wrong then
 * @param file of the detector, without ending
 * @param right what the file says
 * @param wrong what it says with the bug
 * @param caughtBy the test class that must notice
 */
record PlantedBug(String step, String what, String file, String right, String wrong, String caughtBy) {
    @Override
    public String toString() {
        return "step " + step + ": " + what + " (" + file + ", " + caughtBy + ")";
    }
}

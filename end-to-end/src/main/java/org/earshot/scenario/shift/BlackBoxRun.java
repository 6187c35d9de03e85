package org.earshot.scenario.shift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** Tells the series to a suite of its own, and reads after each watched week what it says of that week. */
final class BlackBoxRun {
    static final String METHOD = "earshot";

    private static final int WEEKS_AT_ONCE = 13;
    private static final int WEEKS_A_NOTE = 13;

    private final List<Series> all;
    private final long seed;
    private final int kills;
    private final Consumer<String> progress;
    private final int historyWeeks;
    private final int weeks;

    /**
     * @param all with the same number of weeks of history and of watching, as the generator makes them
     * @param kills how often insight is killed meanwhile
     */
    BlackBoxRun(List<Series> all, long seed, int kills, Consumer<String> progress) {
        this.all = all;
        this.seed = seed;
        this.kills = kills;
        this.progress = progress;
        this.historyWeeks = all.get(0).historyWeeks();
        this.weeks = all.get(0).weeks();
    }

    /** Starts the suite, tells everything, and ends the suite. */
    BlackBoxReport run() {
        Calendar calendar = Calendar.endingBefore(Instant.now(), weeks);
        try (Suite suite = Suite.startForLoad()) {
            Api api = suite.admin();
            Stage stage = new Stage(new Author(api), all);
            Teller teller = new Teller(api, stage, calendar, all, seed);
            Marker marker = new Marker(api, stage);
            Alerts alerts = new Alerts(api, stage, calendar, METHOD);
            marker.prepare();
            remember(teller);
            marker.awaitTakenIn();
            List<String> told = weekByWeek(suite, teller, marker, alerts);
            List<String> afterwards = new ArrayList<>();
            all.forEach(series -> afterwards.addAll(alerts.of(series, historyWeeks + 1, weeks)));
            Map<Integer, Integer> heldBack = new TreeMap<>();
            all.forEach(series -> heldBack.put(series.id(), alerts.heldBack(series, historyWeeks + 1, weeks)));
            DetectorWork work = DetectorWork.of(suite);
            progress.accept("one answer after the other");
            DetectorWork oneByOne = new OneByOne(suite, api, stage, all).work();
            progress.accept("the detector alone");
            return new BlackBoxReport(
                    all,
                    sorted(told),
                    sorted(afterwards),
                    sorted(DetectorAlone.alerts(all, calendar, METHOD)),
                    heldBack,
                    teller.told() + "; insight killed " + kills + " times",
                    work,
                    oneByOne);
        }
    }

    private void remember(Teller teller) {
        for (int from = 1; from <= historyWeeks; from += WEEKS_AT_ONCE) {
            int to = Math.min(from + WEEKS_AT_ONCE - 1, historyWeeks);
            teller.tell(from, to);
            progress.accept("told the weeks up to " + to + " of " + weeks);
        }
    }

    private List<String> weekByWeek(Suite suite, Teller teller, Marker marker, Alerts alerts) {
        Set<Integer> killedIn = killedIn();
        List<String> told = new ArrayList<>();
        for (int week = historyWeeks + 1; week <= weeks; week++) {
            teller.tell(week, week);
            if (killedIn.contains(week)) {
                suite.kill(Part.INSIGHT);
                suite.awaitReady();
            }
            marker.awaitTakenIn();
            for (Series series : all) {
                told.addAll(alerts.ofWeek(series, historyWeeks + 1, week));
            }
            if ((week - historyWeeks) % WEEKS_A_NOTE == 0) {
                progress.accept("told and heard the weeks up to " + week + " of " + weeks);
            }
        }
        return told;
    }

    /** Spread evenly over the watched weeks. */
    private Set<Integer> killedIn() {
        Set<Integer> killedIn = new TreeSet<>();
        for (int kill = 1; kill <= kills; kill++) {
            killedIn.add(historyWeeks + kill * (weeks - historyWeeks) / (kills + 1));
        }
        return killedIn;
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        Collections.sort(sorted);
        return sorted;
    }
}

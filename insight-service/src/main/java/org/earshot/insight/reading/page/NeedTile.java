package org.earshot.insight.reading.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.chart.Sparkline;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedSummary;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.reading.Standing;
import org.earshot.insight.reading.WeekPoint;

/**
 * A need at a place as one of many small pictures; strings are text as shown.
 *
 * @param highlighted whether it changed or is being watched
 * @param share of the latest week, or why there is none
 */
public record NeedTile(
        String href,
        String label,
        String place,
        boolean highlighted,
        String standing,
        String week,
        String share,
        String interval,
        String answers,
        String svg) {

    /**
     * All needs of a place.
     *
     * @param scale the share at the top of its small pictures
     */
    public record AtPlace(String place, String scale, List<NeedTile> tiles) {
        public AtPlace {
            tiles = List.copyOf(tiles);
        }
    }

    /** Grouped by place in the order given; within a place the largest change first. */
    static List<AtPlace> byPlace(List<NeedSummary> needs, PageText text) {
        Map<PlaceName, List<NeedSummary>> places = new LinkedHashMap<>();
        for (NeedSummary need : needs) {
            places.computeIfAbsent(need.place(), place -> new java.util.ArrayList<>())
                    .add(need);
        }
        return places.entrySet().stream()
                .map(place -> atPlace(place.getKey(), place.getValue(), text))
                .toList();
    }

    private static AtPlace atPlace(PlaceName place, List<NeedSummary> needs, PageText text) {
        double highest =
                Sparkline.highest(needs.stream().map(NeedSummary::weeks).toList());
        List<NeedTile> tiles = needs.stream()
                .sorted(Comparator.comparing(NeedTile::urgency).thenComparing(need -> -Math.abs(change(need))))
                .map(need -> tile(need, highest, text))
                .toList();
        return new AtPlace(place.name(), text.percent(highest), tiles);
    }

    private static int urgency(NeedSummary need) {
        return switch (need.standing()) {
            case SHIFTED -> 0;
            case WATCH -> 1;
            case QUIET, COLD_START -> 2;
        };
    }

    /** Mean share of the last four shown weeks less that of those before, within one meaning of its questions. */
    static double change(NeedSummary need) {
        LocalDate reworded = need.reworded();
        List<Double> shares = need.weeks().stream()
                .filter(week -> reworded == null || !week.monday().isBefore(reworded))
                .map(WeekPoint::figure)
                .filter(Figure::released)
                .map(Figure::share)
                .filter(java.util.Objects::nonNull)
                .toList();
        int recent = Math.max(0, shares.size() - 4);
        return recent == 0 ? 0 : mean(shares.subList(recent, shares.size())) - mean(shares.subList(0, recent));
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static NeedTile tile(NeedSummary need, double highest, PageText text) {
        PageWords words = text.words();
        UUID id = SeriesFigures.id(need.need(), need.place());
        String title = words.chartTitle(need.label(), need.place().name());
        String sentence = new SeriesFigures(text).sentence(need.weeks());
        Figure latest = need.latest();
        LocalDate week = need.latestWeek();
        return new NeedTile(
                Addresses.need(need.need(), need.place()),
                need.label(),
                need.place().name(),
                need.standing() == Standing.SHIFTED || need.standing() == Standing.WATCH,
                standing(need.standing(), need.weeksMissing(), need.answersMissing(), text),
                week == null ? "" : words.latestWeek(text.day(week)),
                latest == null ? words.tooFew() : text.share(latest),
                latest == null ? "" : text.interval(latest),
                latest == null ? "" : text.count(latest.answers()),
                new Sparkline("s" + id, title, sentence, need.weeks(), highest).draw(text));
    }

    /** Where a need stands, in words. */
    static String standing(Standing standing, int weeksMissing, long answersMissing, PageText text) {
        PageWords words = text.words();
        return switch (standing) {
            case SHIFTED -> words.standingShifted();
            case WATCH -> words.standingWatch();
            case QUIET -> words.standingQuiet();
            case COLD_START ->
                weeksMissing > 0
                        ? words.standingCold(text.count((long) weeksMissing))
                        : words.standingColdAnswers(text.count(answersMissing));
        };
    }
}

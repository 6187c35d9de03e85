package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about groups and places compared, in English; other languages are in {@code messages/compare_*.properties}. */
@MessageBundle("compare")
public interface CompareWords {
    @Message("Views of this need")
    String views();

    @Message("Over time")
    String overTime();

    @Message("Groups and gaps")
    String groups();

    @Message("Places")
    String places();

    @Message("What is shown")
    String filters();

    @Message("Where")
    String where();

    @Message("Compare by")
    String compareBy();

    @Message("Against")
    String against();

    @Message("Period")
    String period();

    @Message("Kind of place")
    String kind();

    @Message("Show")
    String show();

    @Message("everyone else")
    String everyoneElse();

    @Message("Last {weeks} weeks")
    String lastWeeks(String weeks);

    @Message("Weeks from {from} to {to}, four at a time; the running week is left out.")
    String span(String from, String to);

    @Message(
            "{group}: {share} say so, against {other} of {reference}. The gap is {points} points ({low} to {high}; {answers} answers).")
    String gapSays(
            String group,
            String share,
            String other,
            String reference,
            String points,
            String low,
            String high,
            String answers);

    @Message("No gap stands out beyond chance in these weeks.")
    String noGap();

    @Message("Too few people answered in these weeks to compare groups.")
    String nothingToCompare();

    @Message(
            "{group}: the gap widened by {points} points ({low} to {high}), though everyone together went from {before} to {now}.")
    String widenedThoughBetter(String group, String points, String low, String high, String before, String now);

    @Message("{group}: the gap widened by {points} points ({low} to {high}).")
    String widened(String group, String points, String low, String high);

    @Message("{group}: the gap narrowed by {points} points ({low} to {high}).")
    String narrowed(String group, String points, String low, String high);

    @Message("widening")
    String widening();

    @Message("narrowing")
    String narrowing();

    @Message("steady")
    String steady();

    @Message("clear")
    String clear();

    @Message("could be chance")
    String unclear();

    @Message("Each group, four weeks at a time")
    String eachGroup();

    @Message(
            "Above: the share of the group, with the share of what it is compared with as a dashed line. Below: the gap, in points, around zero. Groups with the largest gap first.")
    String eachGroupHint();

    @Message("{group}: share, four weeks at a time")
    String shareTitle(String group);

    @Message("{group}: gap to {reference}, four weeks at a time")
    String gapTitle(String group, String reference);

    @Message("Latest four weeks: {share} ({low} to {high}).")
    String shareSays(String share, String low, String high);

    @Message("Latest four weeks: {points} points ({low} to {high}).")
    String gapPeriodSays(String points, String low, String high);

    @Message("No four weeks have enough people to show.")
    String nothingShown();

    @Message("The gap now")
    String gapNow();

    @Message(
            "Ring: the gap in the first half of these weeks. Dot, or arrowhead where it is clear: in the second half, with its 95\u00a0% interval. The line is no gap.")
    String gapNowHint();

    @Message("Gap")
    String gap();

    @Message("Gap before")
    String gapBefore();

    @Message("Change of the gap")
    String gapChange();

    @Message("Reference")
    String reference();

    @Message("About {answers} more answers would tell this gap to 10 points either way.")
    String answersMissing(String answers);

    @Message("Shown once at least {people} different people have answered.")
    String tooFewRule(String people);

    @Message("Does it hold when like is compared with like?")
    String within();

    @Message(
            "{group}, within each {dimension}: the gap points the other way. Of all together it is {overall} points; of those alike in this, {pooled} points ({low} to {high}). The groups are not spread alike, so do not act on the first figure alone (Simpson\u2019s paradox).")
    String reversed(String group, String dimension, String overall, String pooled, String low, String high);

    @Message(
            "{group}, within each {dimension}: less than half of the gap is left, {pooled} points ({low} to {high}) of {overall}. Much of it comes from where people are.")
    String smaller(String group, String dimension, String overall, String pooled, String low, String high);

    @Message("{group}, within each {dimension}: much the same, {pooled} points ({low} to {high}) against {overall}.")
    String same(String group, String dimension, String overall, String pooled, String low, String high);

    @Message("Yes: within every other characteristic that can be checked, each gap is much the same.")
    String holds();

    @Message("Not every gap does. The others are much the same within every other characteristic that can be checked.")
    String holdsNot();

    @Message("No other characteristic has enough people on both sides to check.")
    String nothingWithin();

    @Message("Two characteristics together")
    String crossings();

    @Message(
            "People of both groups, against everyone else here; only where enough people answered. The largest gap first.")
    String crossingsHint();

    @Message("Nobody is in two groups at once in large enough numbers.")
    String noCrossings();

    @Message(
            "A gap is the share of a group less the share of what it is compared with, in percentage points. Its interval is Newcombe\u2019s; the change of a gap compares the two halves of the weeks. Whoever answers in several weeks counts in each of them, and intervals take these answers as if they were from different people.")
    String definition1();

    @Message(
            "Several gaps are looked at together, so one in twenty would look clear by chance. A gap is called clear, and called widening or narrowing, only when it stands together with all others of its list (Holm, 5\u00a0%). Intervals are drawn for each gap alone.")
    String definition2();

    @Message(
            "Within another characteristic, gaps are pooled by Mantel and Haenszel over its groups that have enough people on both sides.")
    String definition3();

    @Message("The same as CSV")
    String asCsv();

    @Message(
            "Places side by side, each against what chance alone does to as many answers. This is no league table: small places lie far from the average by chance more often.")
    String placesLead();

    @Message("Where chance may put them, around {share}: {inside} of {places} places.")
    String funnelSays(String places, String inside, String share);

    @Message("Above the limits: {names}.")
    String funnelAbove(String names);

    @Message("Below the limits: {names}.")
    String funnelBelow(String names);

    @Message("One place in twenty passes the inner limit by chance.")
    String funnelInner();

    @Message("Fewer than two places have enough people to compare.")
    String noFunnel();

    @Message("{need}: share of each place by its number of answers")
    String funnelTitle(String need);

    @Message("answers")
    String answersAxis();

    @Message("a place")
    String keyPlace();

    @Message("outside the limits")
    String keyOutside();

    @Message("where chance puts 95 of 100 places")
    String keyInner();

    @Message("99.8 of 100")
    String keyOuter();

    @Message("everyone together")
    String keyEveryone();

    @Message("Limits")
    String limits();

    @Message("Where it lies")
    String lies();

    @Message("inside the limits")
    String inside();

    @Message("above the inner limit")
    String above();

    @Message("above the outer limit")
    String farAbove();

    @Message("below the inner limit")
    String below();

    @Message("below the outer limit")
    String farBelow();

    @Message("Each place, four weeks at a time")
    String eachPlace();

    @Message(
            "The share of the place, with that of everyone together as a dashed line; the largest change between the two halves of the weeks first.")
    String eachPlaceHint();

    @Message("{points} points since the first half ({low} to {high})")
    String changed(String points, String low, String high);

    @Message(
            "The limits are those of a share of so many answers (Spiegelhalter 2005), around the share of all places together.")
    String placesDefinition1();

    @Message("Places differ among themselves more than chance explains; the limits are {times} times as wide for it.")
    String placesWidened(String times);

    @Message(
            "With ten places or more, the limits would also widen when places differ among themselves more than chance explains.")
    String placesNotWidened();

    @Message("Sites")
    String sites();

    @Message("Programs")
    String programs();

    @Message("Answers here come from one place only.")
    String onePlace();

    @Message(
            "Nothing is told of places yet. Figures come once {people} people have answered, and within minutes after an import.")
    String placesNotTold(String people);
}

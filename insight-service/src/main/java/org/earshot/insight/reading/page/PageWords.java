package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of insight-service's pages, in English; other languages are in {@code messages/page_*.properties}. */
@MessageBundle("page")
public interface PageWords {
    @Message("Every need at every place")
    String everyPlace();

    @Message("As of {moment}.")
    String asOf(String moment);

    @Message("Refresh")
    String refresh();

    @Message("Nothing has changed beyond what chance explains.")
    String allQuiet();

    @Message("When it does, it appears here by itself within seconds of the answer that tips it.")
    String allQuietMore();

    @Message("No answers yet")
    String emptyTitle();

    @Message("Three steps to hear from people:")
    String emptyLead();

    @Message("Choose what to ask and publish it.")
    String emptyStep1();

    @Message("Share the answer link, on paper, by message or on a screen.")
    String emptyStep2();

    @Message("Watch this page: each answer counts here within seconds. Changes can be detected after about 16 weeks.")
    String emptyStep3();

    @Message("Go to surveys")
    String openInstruments();

    @Message("New")
    String statusOpen();

    @Message("Seen")
    String statusAcknowledged();

    @Message("Closed")
    String statusClosed();

    @Message("We act")
    String decisionAct();

    @Message("We watch")
    String decisionWatch();

    @Message("We leave it")
    String decisionDecline();

    @Message("Rise")
    String rise();

    @Message("Fall")
    String fall();

    @Message("What to do")
    String whatToDo();

    @Message("I have seen it")
    String acknowledge();

    @Message("Decide")
    String decide();

    @Message("Reason or plan")
    String reason();

    @Message("People will ask. Needed if you leave it.")
    String reasonHint();

    @Message("Act on it")
    String doAct();

    @Message("Watch it")
    String doWatch();

    @Message("Leave it")
    String doDecline();

    @Message("You can read this; managers and administrators decide.")
    String readOnly();

    @Message("Say why you leave it, then press the button again.")
    String reasonMissing();

    @Message("The reason is longer than 2,000 characters. Shorten it and try again.")
    String reasonTooLong();

    @Message("This alert is closed. There is nothing more to decide.")
    String alertIsClosed();

    @Message("There is a problem")
    String problem();

    @Message("For whom")
    String forWhom();

    @Message("Everyone")
    String everyone();

    @Message("Led by: {group}.")
    String ledBy(String group);

    @Message("How sure")
    String howSure();

    @Message("The change lies between {low} and {high} points (95\u00a0% interval).")
    String sureInterval(String low, String high);

    @Message("It rests on {answers} answers from {people} people.")
    String sureRests(String answers, String people);

    @Message(
            "We alert only when differences add up to more than chance would produce in the time that your policy says (about two years, unless changed).")
    String sureRule();

    @Message("Your threshold")
    String yourThreshold();

    @Message("Raised under version {version} of the organisation\u2019s policy.")
    String raisedUnder(int version);

    @Message("Raised under version {version} of the program\u2019s policy.")
    String raisedUnderOfProgram(int version);

    @Message("Raised under the standard policy.")
    String raisedUnderStandard();

    @Message("This need no longer raises alerts here; this one stays open until it is settled.")
    String noLongerWatched();

    @Message("May be said in public, of the week of {day}")
    String sayInPublic(String day);

    @Message("How we listen")
    String howWeListen();

    @Message("Too few people are left behind these figures to show them.")
    String tooFewLeft();

    @Message("Different people or different needs?")
    String differentTitle();

    @Message("Different needs: people like before now say something else.")
    String differentNeeds();

    @Message("Mostly different people: who answers has changed more than what they say.")
    String differentPeople();

    @Message(
            "Reach changed: the share moved because other people answer, not because people say other things. {group}: {after} of the answers, {before} before.")
    String reachChanged(String group, String before, String after);

    @Message("Both: people say something else, and other people answer.")
    String differentBoth();

    @Message("What people say: {points} points")
    String whatPeopleSay(String points);

    @Message("Who answers: {points} points")
    String whoAnswers(String points);

    @Message("The whole story")
    String wholeStory();

    @Message("All about {need}")
    String openNeed(String need);

    @Message("What happened so far")
    String history();

    @Message("Alert opened")
    String historyOpened();

    @Message("Estimated again with new answers")
    String historyUpdated();

    @Message("Seen")
    String historyAcknowledged();

    @Message("Decided")
    String historyDecided();

    @Message("Closed")
    String historyClosed();

    @Message("{#switch code}"
            + "{#case 'back-to-before'}back to what it was before"
            + "{#case 'new-normal'}a year has passed: this is what is expected now"
            + "{#case 'no-longer-carried'}corrections, withdrawals or late answers took the evidence away"
            + "{#case 'within-threshold'}within the threshold again"
            + "{#case 'rule-changed'}the theme’s rule was changed: it counts something else now"
            + "{#case 'not-watched'}the theme is not watched any more"
            + "{#else}{code}{/switch}")
    String closing(String code);

    @Message("by you")
    String byYou();

    @Message("by a colleague")
    String byColleague();

    @Message("Show the numbers")
    String showTable();

    @Message("share in a week, with its 95\u00a0% interval")
    String keyDot();

    @Message("clearly above or below what was expected")
    String keyOut();

    @Message("expected at this time of year")
    String keyBand();

    @Message("this week, still running")
    String keyRing();

    @Message("too few people to show")
    String keyGap();

    @Message("Week of")
    String week();

    @Message("Share")
    String share();

    @Message("95\u00a0% interval")
    String interval();

    @Message("Answers")
    String answers();

    @Message("People")
    String people();

    @Message("Expected")
    String expected();

    @Message("{low} to {high}")
    String to(String low, String high);

    @Message("still running")
    String running();

    @Message("too few people to show")
    String tooFew();

    @Message("since {day}")
    String since(String day);

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("Change")
    String change();

    @Message("{points} points")
    String points(String points);

    @Message("Group")
    String group();

    @Message("Change by group")
    String byGroup();

    @Message(
            "Dots: the last weeks, with the share before as a dashed line. Ring: before. Arrowhead: after, with its 95\u00a0% interval.")
    String byGroupHint();

    @Message("Before and after")
    String beforeAfter();

    @Message(
            "Since {day}, against the half year before it. An alert compares with what was expected at this time of year.")
    String sinceOnset(String day);

    @Message("Since {day}, against the half year before.")
    String lastWeeks(String day);

    @Message("Week of {day}")
    String latestWeek(String day);

    @Message("Too early to detect changes: about {weeks} more weeks of answers.")
    String standingCold(String weeks);

    @Message("Too early to detect changes: about {answers} more answers.")
    String standingColdAnswers(String answers);

    @Message("As expected")
    String standingQuiet();

    @Message("Being watched: evidence is adding up")
    String standingWatch();

    @Message("Changed")
    String standingShifted();

    @Message("Each need at each place, with the latest figure and the last twelve weeks.")
    String needsLead();

    @Message("Need")
    String need();

    @Message("Place")
    String place();

    @Message("Places")
    String places();

    @Message("Latest week")
    String latest();

    @Message("Twelve weeks")
    String twelveWeeks();

    @Message("Standing")
    String standing();

    @Message("Over time")
    String overTime();

    @Message("{need}, {place}: share by week")
    String chartTitle(String need, String place);

    @Message("In the week of {day}, {share} said so ({low} to {high}; {answers} answers).")
    String chartSays(String day, String share, String low, String high, String answers);

    @Message("From the week of {day} on the question means something else: shares before and after are not compared.")
    String reworded(String day);

    @Message("new meaning")
    String newMeaning();

    @Message("Since {day}, when the question began to mean something else: there is nothing to compare with yet.")
    String sinceReworded(String day);

    @Message("Between {low} and {high} was expected.")
    String chartExpected(String low, String high);

    @Message("No week has enough people to show a share.")
    String chartNothing();

    @Message("What this number is")
    String definition();

    @Message(
            "Of the people who were asked about this need in a week, the share who said that they have it. A person counts once a week, with their latest answer; people who were not asked or would rather not say are not counted.")
    String definition1();

    @Message(
            "The bar is a 95\u00a0% interval (Wilson). The shaded range is what the same kinds of people usually say at this time of year, learned from earlier weeks.")
    String definition2();

    @Message(
            "Figures behind which fewer people stand than your organisation's threshold (usually 10) are not shown, to anyone.")
    String definition3();

    @Message("The same as JSON")
    String asJson();

    @Message("Alerts about this")
    String alertsHere();

    @Message("New: {sentence}")
    String newAlert(String sentence);

    @Message("{count} more on the page of the need")
    String more(String count);

    @Message("→")
    String arrow();

    @Message("Everyone at {place}, week by week")
    String everyoneAt(String place);
}

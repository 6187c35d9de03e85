package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about owners, days, actions and what came of them; other languages are in {@code messages/deciding_*.properties}. */
@MessageBundle("deciding")
public interface DecidingWords {
    @Message("Decisions")
    String title();

    @Message("What waits for a decision, what is done about it, and whom we owe an answer.")
    String lead();

    @Message("To decide")
    String toDecide();

    @Message("Nothing waits for a decision.")
    String nothingToDecide();

    @Message("Whose and by when")
    String duty();

    @Message("Whose it is")
    String owner();

    @Message("nobody\u2019s yet")
    String nobody();

    @Message("Nobody")
    String nobodyOption();

    @Message("{name} (you)")
    String you(String name);

    @Message("you")
    String justYou();

    @Message("a colleague")
    String colleague();

    @Message("by {name}")
    String by(String name);

    @Message("Decide by")
    String due();

    @Message("decide by {day}")
    String decideBy(String day);

    @Message("Overdue since {day}")
    String overdueSince(String day);

    @Message("Overdue")
    String overdue();

    @Message("Save")
    String save();

    @Message("Take it")
    String takeIt();

    @Message("What is done about it")
    String actions();

    @Message("Nothing is written down yet.")
    String noActions();

    @Message("Write down an action")
    String addAction();

    @Message("What is done")
    String what();

    @Message("For example: a second food parcel on Fridays. At most 500 characters.")
    String whatHint();

    @Message("Who sees to it")
    String who();

    @Message("From")
    String from();

    @Message("Effect expected by")
    String effectBy();

    @Message("Measure again on")
    String measureOn();

    @Message("Left empty: eight weeks after the first day.")
    String measureHint();

    @Message("Write it down")
    String writeDown();

    @Message("Not done after all")
    String drop();

    @Message("Tell people")
    String tell();

    @Message("Planned")
    String statePlanned();

    @Message("Under way")
    String stateUnderWay();

    @Message("Not done after all")
    String stateDropped();

    @Message("Helped")
    String stateHelped();

    @Message("No change")
    String stateNoChange();

    @Message("Got worse")
    String stateWorse();

    @Message("Too early to tell")
    String stateTooEarly();

    @Message("New meaning")
    String stateReworded();

    @Message("From {day}; measured again on {measured}.")
    String days(String day, String measured);

    @Message(
            "Before {before} ({beforeAnswers} answers), since {after} ({afterAnswers} answers): {low} to {high} points.")
    String measured(String before, String beforeAnswers, String after, String afterAnswers, String low, String high);

    @Message("Not enough weeks or people since to tell; measured again in four weeks.")
    String notYet();

    @Message("The question means something else since: later answers are not compared with those before.")
    String notComparable();

    @Message("95\u00a0% interval of the difference, against the weeks before. Other things may have changed too.")
    String measuredHint();

    @Message("Comment")
    String comment();

    @Message("Add the comment")
    String addComment();

    @Message("One story")
    String story();

    @Message("Part of another alert")
    String mergedTag();

    @Message("This alert is part of another one\u2019s story. Decide there.")
    String mergedInto();

    @Message("Open that alert")
    String openStory();

    @Message("Let it stand alone again")
    String split();

    @Message("Is this the same story as another alert?")
    String merge();

    @Message("It is part of")
    String mergeInto();

    @Message("Make it part of that one")
    String mergeDo();

    @Message("Also part of this story")
    String parts();

    @Message("Given to {name}")
    String historyAssigned(String name);

    @Message("Given to nobody")
    String historyUnassigned();

    @Message("To be decided by {day}")
    String historyDue(String day);

    @Message("Comment")
    String historyCommented();

    @Message("Overdue: nobody has decided by {day}")
    String historyEscalated(String day);

    @Message("Made part of another alert")
    String historyMerged();

    @Message("Stands alone again")
    String historySplit();

    @Message("Action: {what}")
    String historyActionTaken(String what);

    @Message("Not done after all: {what}")
    String historyActionDropped(String what);

    @Message("Measured again: {what}")
    String historyActionMeasured(String what);

    @Message("Choose a day between today and a year from now.")
    String refusedDue();

    @Message("Someone has decided meanwhile; there is no day to move.")
    String refusedDecided();

    @Message("Write something, up to 2,000 characters.")
    String refusedComment();

    @Message("This person is not known here.")
    String refusedPerson();

    @Message("Say in 1 to 500 characters what is done.")
    String refusedWhat();

    @Message("The effect and the measurement come after the first day, and all within two years.")
    String refusedDays();

    @Message("This cannot be done while the alert is part of another one.")
    String refusedMerged();

    @Message("These two cannot be one story: one of them is closed, or already part of another.")
    String refusedStory();

    @Message("Twenty actions are written down already.")
    String refusedFull();

    @Message("Listening debt")
    String debtTitle();

    @Message(
            "People who spoke in the last 52 weeks and were not answered by an update of their program since, times the days that they have waited. A person counts once a week. Publishing what was heard and done answers them.")
    String debtDefinition();

    @Message(
            "{waiting} of {spoken} people who spoke wait for an answer, {average} days on average, the longest since {since}: {days} days of waiting.")
    String debtSays(String waiting, String average, String days, String since, String spoken);

    @Message("Everyone who spoke was answered.")
    String debtNone();

    @Message("Too few people spoke, or too few of them wait, to show a figure.")
    String debtHidden();

    @Message("Nobody has spoken yet, or it is being counted.")
    String debtNobody();

    @Message("{program}: days of waiting, week by week")
    String debtTrend(String program);

    @Message("At the end of")
    String debtDay();

    @Message("People who wait")
    String debtWaiting();

    @Message("Days of waiting")
    String debtDays();

    @Message("Actions")
    String actionsTitle();

    @Message("closed")
    String closedAlert();

    @Message("What people were told")
    String updatesTitle();

    @Message("Nothing yet. Tell people from an action above, or write an update.")
    String noUpdates();

    @Message("Draft")
    String updateDraft();

    @Message("Published")
    String updatePublished();

    @Message("Taken back")
    String updateTakenBack();

    @Message("Program")
    String updateProgram();

    @Message("Write an update")
    String writeUpdate();

    @Message("Choose the program whose people are told.")
    String refusedProgram();
}

package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** When a question is shown and what its answer must satisfy: conditions as rows of a form. */
@MessageBundle("shown")
public interface ShownWords {
    @Message("When it is shown")
    String showWhen();

    @Message("Always.")
    String always();

    @Message("Always: no question comes before it.")
    String whenFirst();

    @Message("A condition that this page cannot show as a list. It stays as it is.")
    String whenKept();

    @Message("Drop it: show the question always")
    String whenDrop();

    @Message("Shown when")
    String whenJoin();

    @Message("all of these hold")
    String whenAll();

    @Message("any of these holds")
    String whenAny();

    @Message("Only when the answer to this question …")
    String whenAdd();

    @Message("How the answer compares")
    String relation();

    @Message("is")
    String relation_is();

    @Message("is not")
    String relation_is_not();

    @Message("is at least")
    String relation_at_least();

    @Message("is at most")
    String relation_at_most();

    @Message("was given")
    String relation_answered();

    @Message("was not given")
    String relation_not_answered();

    @Message("(take this condition away)")
    String takeAway();

    @Message("Answer")
    String answer();

    @Message("Number")
    String number();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("This answer")
    String thisAnswer();

    @Message(": how many are chosen")
    String aspect_count();

    @Message(": beside another answer")
    String aspect_order();

    @Message("has at least so many chosen")
    String relation_chosen_at_least();

    @Message("has at most so many chosen")
    String relation_chosen_at_most();

    @Message("is not below, or before, the answer to")
    String relation_not_below();

    @Message("is not above, or after, the answer to")
    String relation_not_above();

    @Message("What an answer must satisfy")
    String mustSatisfy();

    @Message(
            "Beyond its own limits: at most three choices, a day not before another, not both of two. Who answers otherwise reads your words and can answer again.")
    String mustHint();

    @Message("Constraint {number}")
    String mustNumber(int number);

    @Message("It fits when")
    String mustJoin();

    @Message("And something else …")
    String mustAnd();

    @Message("What people read whose answer does not fit")
    String mustMessage();

    @Message("Take this constraint away")
    String mustDrop();

    @Message("A constraint on …")
    String mustAdd();
}

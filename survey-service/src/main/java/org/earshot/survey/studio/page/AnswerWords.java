package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be answered: choices, points and statements, and what they say of needs. */
@MessageBundle("answers")
public interface AnswerWords {
    @Message("Choices")
    String choices();

    @Message("Choice {number}")
    String choiceNumber(int number);

    @Message("What choice {number} says of needs")
    String needsOf(int number);

    @Message("Stands alone: cannot be combined with others")
    String standsAlone();

    @Message("Move choice {number} up")
    String choiceUpOf(int number);

    @Message("Move choice {number} down")
    String choiceDownOf(int number);

    @Message("Remove choice {number}")
    String choiceRemoveOf(int number);

    @Message("Add choices")
    String addChoices();

    @Message("One a line.")
    String addChoicesHint();

    @Message("Need")
    String need();

    @Message("No need")
    String noNeed();

    @Message("How strong")
    String severity();

    @Message("not present")
    String severity_0();

    @Message("a little")
    String severity_25();

    @Message("clearly")
    String severity_50();

    @Message("strongly")
    String severity_75();

    @Message("as strong as it can be")
    String severity_100();

    @Message("What the number says of needs")
    String numberNeeds();

    @Message("A need grows from the best number to the worst, and counts as present from the third one on.")
    String numberNeedsHint();

    @Message("Best")
    String best();

    @Message("Worst")
    String worst();

    @Message("Present from")
    String presentFrom();

    @Message("Points of the scale")
    String points();

    @Message("Point {number}")
    String pointNumber(int number);

    @Message("Remove point {number}")
    String pointRemoveOf(int number);

    @Message("Add points")
    String addPoints();

    @Message("One a line, from the least to the most: Never, Sometimes, Often.")
    String addPointsHint();

    @Message("Whoever chooses it may say what they mean")
    String pleaseSay();

    @Message("Statements")
    String statements();

    @Message("Statement {number}")
    String statementNumber(int number);

    @Message("What answers to statement {number} say of needs")
    String needsOfStatement(int number);

    @Message("Move statement {number} up")
    String statementUpOf(int number);

    @Message("Move statement {number} down")
    String statementDownOf(int number);

    @Message("Remove statement {number}")
    String statementRemoveOf(int number);

    @Message("Add statements")
    String addStatements();
}

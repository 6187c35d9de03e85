package org.earshot.insight.flag.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how answers came, in English; other languages are in {@code messages/flags_*.properties}. */
@MessageBundle("flags")
public interface FlagWords {
    @Message("How answers came")
    String title();

    @Message(
            "Some answers deserve a second look before you build on them. They count like all others; here is how many there are.")
    String lead();

    @Message("What we noticed")
    String noticed();

    @Message("Since {day}")
    String since(String day);

    @Message("{from} to {until}")
    String fromTo(String from, String until);

    @Message("too few")
    String tooFew();

    @Message("Of {people} people or more")
    String people(String people);

    @Message(
            "Nothing is told yet. Shares come once {people} people have answered, and within minutes after an import. An import of earlier weeks shows where it falls into these.")
    String notTold(String people);

    @Message("A program may have filled it in")
    String hiddenField();

    @Message(
            "A field that no person sees was filled in. If the share jumps, take down the open link and make a new one; look at the export for which.")
    String hiddenFieldDo();

    @Message("Answered very fast")
    String tooFast();

    @Message(
            "Less than a second for each answer. People who know the questions do that too; if it grows, ask whether the survey is too long or handed out too often.")
    String tooFastDo();

    @Message("Entered by your team")
    String onBehalf();

    @Message(
            "Somebody entered what a person said. People tell a worker other things than a page: compare places with that in mind.")
    String onBehalfDo();

    @Message("Only the day is known")
    String dayOnly();

    @Message("From files without a time of day. Nothing to do; times of day cannot be compared.")
    String dayOnlyDo();

    @Message("The time was put right")
    String timeCorrected();

    @Message(
            "The clock of a device was wrong, and its error was taken out. If it grows, set the clock of the tablets you lend.")
    String timeCorrectedDo();

    @Message("How these shares are told")
    String definition();

    @Message(
            "Shares of all answers of your organisation, in steps, where at least {people} people stand behind them; they stand until as many people have changed them. Answers that were taken back are not counted.")
    String definitionGate(String people);

    @Message(
            "Which answers they are stands in the column \"flags\" of the export, for whoever may read single answers.")
    String definitionExport();

    @Message("Exports")
    String exports();

    @Message("As JSON")
    String asJson();
}

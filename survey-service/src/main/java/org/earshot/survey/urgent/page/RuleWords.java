package org.earshot.survey.urgent.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about rules of urgent answers, in English; other languages are in {@code messages/rule_*.properties}. */
@MessageBundle("rule")
public interface RuleWords {
    @Message("Urgent answers")
    String title();

    @Message("Urgent")
    String menu();

    @Message(
            "Some answers cannot wait for a trend: somebody says that they are not safe tonight. A rule says which answers ring, and who of your organisation is told of each.")
    String lead();

    @Message(
            "Earshot is not an emergency service. The people named see it in this console when they look; nobody may be looking at night. Agree who looks, and when.")
    String notEmergency();

    @Message(
            "Only the people named can read what rang: no other administrator, no client, no figure, no export. Whoever is asked the question is told on its page that somebody is told.")
    String whoReads();

    @Message(
            "A rule looks at answers that are accepted after it was made. Imported answers, and those given more than two days before they arrived, ring nobody.")
    String looksAhead();

    @Message("Rules")
    String rules();

    @Message("There is no rule yet.")
    String noRules();

    @Message("Ended")
    String ended();

    @Message("Change")
    String change();

    @Message("Make a rule")
    String make();

    @Message("Which question?")
    String whichQuestion();

    @Message("Only questions with choices, yes or no, or a number can ring: nobody can list what people write.")
    String onlyListed();

    @Message("No instrument asks such a question yet.")
    String noQuestions();

    @Message("Name")
    String name();

    @Message("What the people named will call it, for example: Not safe tonight")
    String nameHint();

    @Message("Answers that ring")
    String answers();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("At least")
    String atLeast();

    @Message("At most")
    String atMost();

    @Message("People who are told")
    String people();

    @Message("They alone can read it. Whoever you add sees what rang before; whoever you take away no longer does.")
    String peopleHint();

    @Message("Only in this program")
    String program();

    @Message("Only at this site")
    String site();

    @Message("everywhere")
    String everywhere();

    @Message("What they are to do")
    String instruction();

    @Message("Save")
    String save();

    @Message("End this rule")
    String end();

    @Message("For good. What rang stays readable to the people named.")
    String endHint();

    @Message("Versions")
    String versions();

    @Message("Version {version}, {day}: {who}")
    String versionMade(int version, String day, String who);

    @Message("(somebody without an account now)")
    String unknownPerson();

    @Message("Back to Settings")
    String back();
}

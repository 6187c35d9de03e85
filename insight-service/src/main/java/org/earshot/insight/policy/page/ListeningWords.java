package org.earshot.insight.policy.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page "How we listen", in English; other languages are in {@code messages/listening_*.properties}. */
@MessageBundle("listening")
public interface ListeningWords {
    @Message("How we listen")
    String title();

    @Message(
            "What has to happen before an alert is raised. Every change is a new version and counts within seconds; alerts that are open stay.")
    String lead();

    @Message("Whose policy")
    String whose();

    @Message("{scope}: version {version} is in force.")
    String inForce(String scope, int version);

    @Message("{scope}: nobody has decided yet; the standard holds.")
    String standard(String scope);

    @Message("{scope} goes by the organisation\u2019s policy. What you save here is its own from then on.")
    String inherits(String scope);

    @Message("Saved as version {version}. If you still see the one before, load the page again in a moment.")
    String saved(int version);

    @Message("Every version: who, when, what")
    String versions();

    @Message("How many false alerts do you accept?")
    String budget();

    @Message("Some weeks look like a change by chance alone. Fewer false alerts also means hearing real changes later.")
    String budgetLead();

    @Message("About one false alert in {weeks} weeks, for each need at each place")
    String step(long weeks);

    @Message("(about one in two years: the standard)")
    String stepStandard();

    @Message(
            "By chance alone, at most about {atMost} alerts a quarter over the {families} needs at places that you watch; in our benchmark it was {low} to {high}.")
    String means(String atMost, int families, String low, String high);

    @Message(
            "So many needs and places are watched together ({families}) that their number decides instead of your weeks: more evidence is asked of each.")
    String decidedByFamilies(int families);

    @Message("Which needs raise alerts?")
    String needs();

    @Message("A need that is not ticked is counted and shown all the same.")
    String needsHint();

    @Message("Which groups are looked at by themselves?")
    String dimensions();

    @Message("What is not ticked is left out when changes are looked for; the past is then gone through anew.")
    String dimensionsHint();

    @Message("Before you speak in public")
    String strict();

    @Message(
            "Weigh each closed week what may be said in public: of all that is claimed so, at most one in twenty is expected to be false.")
    String strictLabel();

    @Message("Save")
    String save();

    @Message("Your own thresholds")
    String thresholds();

    @Message("A fixed line: you are told when a week is above it, from the first week on. It says nothing of a change.")
    String thresholdsLead();

    @Message("More than {share} of at least {people} people")
    String line(String share, int people);

    @Message("Everyone")
    String everyone();

    @Message("None yet")
    String none();

    @Message("Remove")
    String remove();

    @Message("Remove the threshold for {need}, {place}")
    String removeLine(String need, String place);

    @Message("Add a threshold")
    String add();

    @Message("Need")
    String need();

    @Message("Place")
    String place();

    @Message("Among")
    String among();

    @Message("More than how many percent")
    String percent();

    @Message("Of at least how many people in a week")
    String people();

    @Message("Let it go by the organisation\u2019s policy again")
    String inherit();

    @Message("You can read this; administrators change the organisation\u2019s policy, managers a program\u2019s.")
    String readOnly();

    @Message("May be said in public")
    String claims();

    @Message("Of the week of {day}. Of all that is claimed so, at most one in twenty is expected to be false.")
    String claimsOf(String day);

    @Message("Nothing, of the week of {day}.")
    String noClaims(String day);

    @Message("The last week is being weighed.")
    String claimsSoon();
}

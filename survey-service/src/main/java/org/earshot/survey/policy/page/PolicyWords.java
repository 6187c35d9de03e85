package org.earshot.survey.policy.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that tells every version, in English; other languages are in {@code messages/policies_*.properties}. */
@MessageBundle("policies")
public interface PolicyWords {
    @Message("How we listened: every version")
    String title();

    @Message("Every change is kept, newest first. An alert says under which version it was raised.")
    String lead();

    @Message("Back to how we listen")
    String back();

    @Message("Nobody has decided yet: the standard holds.")
    String undecided();

    @Message("Version")
    String version();

    @Message("When, and by whom")
    String when();

    @Message("Holds from the week of")
    String from();

    @Message("What it says")
    String says();

    @Message("a client program")
    String client();

    @Message("As the organisation.")
    String inherits();

    @Message("At most about one false alert in {weeks} weeks for each need, place and direction.")
    String budget(long weeks);

    @Message("No alerts about: {needs}.")
    String unwatchedNeeds(String needs);

    @Message("Not looked at: {dimensions}.")
    String unwatchedDimensions(String dimensions);

    @Message("Thresholds of your own: {count}.")
    String thresholds(int count);

    @Message("Public claims are weighed.")
    String strict();

    @Message("Older versions")
    String older();
}

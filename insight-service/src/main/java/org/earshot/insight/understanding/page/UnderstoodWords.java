package org.earshot.insight.understanding.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page "Did we understand you?", in English; other languages are in {@code messages/understood_*.properties}. */
@MessageBundle("understood")
public interface UnderstoodWords {
    @Message("Did we understand you?")
    String title();

    @Message(
            "You wrote something in your own words. These are the subjects that we think it is about. Your words are not shown here, in case somebody else holds your receipt.")
    String lead();

    @Message("Is it about this?")
    String isIt();

    @Message("Yes")
    String yes();

    @Message("Partly")
    String partly();

    @Message("No")
    String no();

    @Message("Send")
    String send();

    @Message("You can leave any of them. What you say helps us to read better; nobody is told who said it.")
    String hint();

    @Message("Thank you. You helped us to read better.")
    String thanks();

    @Message("We found no subject in what you wrote that we know. It is still read as a whole and counted as such.")
    String noTheme();

    @Message(
            "There is nothing to look at: no longer answer with this receipt code, none that is sorted yet (try again in a minute), or it is more than thirty days old.")
    String nothing();

    @Message("Your receipt code")
    String code();

    @Message("Twelve letters and digits, as on your receipt.")
    String codeHint();

    @Message("Look")
    String look();

    @Message("This is not a whole receipt code. Please compare each letter and digit.")
    String notACode();
}

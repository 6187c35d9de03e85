package org.earshot.insight.quote.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of quotes, in English; other languages are in {@code messages/quotes_*.properties}. */
@MessageBundle("quotes")
public interface QuoteWords {
    @Message("{theme}: in their own words")
    String title(String theme);

    @Message(
            "Only of people who agreed that others may read it, and only what was looked at first. The marked words are why it is in the theme.")
    String lead();

    @Message("Back to the theme")
    String back();

    @Message(
            "Too few people wrote about this to show what any of them wrote, or those who did say that the theme misunderstands them.")
    String suppressed();

    @Message("Nothing has been released yet.")
    String none();

    @Message("Look at these before others read them")
    String waiting();

    @Message(
            "These people agreed that others may read their words without their name. Leave out what may still tell who it is: names, places, dates, what only one family went through. What looks like a name or a number is left out already. You can only leave out, not reword: put [\u2026] in its place.")
    String waitingLead();

    @Message("Nobody who agreed has written about this lately.")
    String noneWaiting();

    @Message("As it was written")
    String written();

    @Message("As others will read it")
    String shown();

    @Message("Release")
    String release();

    @Message("Change")
    String change();

    @Message("Show no longer")
    String takeBack();

    @Message("Released. It disappears by itself if the person corrects or withdraws it.")
    String released();

    @Message("It is shown no longer.")
    String takenBack();

    @Message(
            "That could not be released: only leave parts out and put [\u2026] in their place, nothing may be changed or added, and something must be left.")
    String refused();

    @Message("shown")
    String isShown();
}

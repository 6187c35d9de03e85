package org.earshot.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page shell, in English; other languages are in {@code messages/shell_*.properties}. */
@MessageBundle("shell")
public interface ShellMessages {
    @Message("Skip to content")
    String skip();

    @Message("Menu")
    String menu();

    @Message("Main menu")
    String mainMenu();

    @Message("What changed")
    String whatChanged();

    @Message("Needs")
    String needs();

    @Message("Who answers")
    String answering();

    @Message("In their words")
    String inTheirWords();

    @Message("Decisions")
    String decisions();

    @Message("Surveys")
    String instruments();

    @Message("Photos")
    String files();

    @Message("Import")
    String importing();

    @Message("Exports")
    String exports();

    @Message("Settings")
    String settings();

    @Message("Organisation")
    String organization();

    @Message("Team")
    String people();

    @Message("People")
    String served();

    @Message("API clients")
    String clients();

    @Message("How we listen")
    String listening();

    @Message("Urgent answers")
    String urgentRules();

    @Message("Notices")
    String notices();

    @Message("Sending")
    String gateways();

    @Message("Webhooks")
    String webhooks();

    @Message("At the door")
    String door();

    @Message("Sign out")
    String signOut();

    @Message("Languages")
    String languages();

    @Message("Back to What changed")
    String backHome();
}

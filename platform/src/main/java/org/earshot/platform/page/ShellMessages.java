package org.earshot.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page shell, in English; other languages are in {@code messages/shell_*.properties}. */
@MessageBundle("shell")
public interface ShellMessages {
    @Message("Skip to content")
    String skip();

    @Message("Main menu")
    String mainMenu();

    @Message("What changed")
    String whatChanged();

    @Message("Needs")
    String needs();

    @Message("Who answers")
    String answering();

    @Message("Instruments")
    String instruments();

    @Message("Import")
    String importing();

    @Message("Settings")
    String settings();

    @Message("Sign out")
    String signOut();

    @Message("Languages")
    String languages();

    @Message("Back to What changed")
    String backHome();
}

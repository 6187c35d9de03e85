package org.earshot.ingest.file.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of files, in English; other languages are in {@code messages/files_*.properties}. */
@MessageBundle("files")
public interface FileListWords {
    @Message("Photos and documents")
    String title();

    @Message(
            "What people sent as answers, the latest first. Where and when a photo was taken was removed from it. It is written down "
                    + "who saves a file; it goes when its answers are taken back.")
    String lead();

    @Message("Nobody has sent a photo or a document yet. A question of a survey can ask for one.")
    String none();

    @Message("Sent")
    String sent();

    @Message("Survey and question")
    String question();

    @Message("File")
    String file();

    @Message("Save")
    String save();

    @Message("Photo")
    String photo();

    @Message("Document (PDF)")
    String document();

    @Message("Only the latest {n} are shown; exports hold the address of each.")
    String more(int n);

    @Message("Who saved files")
    String readings();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Nobody has saved a file yet.")
    String noReadings();
}

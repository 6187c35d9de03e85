package org.earshot.contracts.value;

import java.util.UUID;

/** Where a file that a response names is given to people of its organisation who may read single answers. */
public final class FilePath {
    private FilePath() {}

    /** The path, with its slash. */
    public static String of(UUID responseId, UUID file) {
        return "/api/responses/" + responseId + "/files/" + file;
    }
}

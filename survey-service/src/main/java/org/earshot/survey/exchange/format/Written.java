package org.earshot.survey.exchange.format;

import java.util.List;

/**
 * An instrument as a file.
 *
 * @param extension with its dot
 * @param problems what the format cannot say to other programs
 */
@SuppressWarnings("ArrayRecordComponent")
public record Written(byte[] content, String mediaType, String extension, List<FileProblem> problems) {
    public Written {
        problems = List.copyOf(problems);
    }
}

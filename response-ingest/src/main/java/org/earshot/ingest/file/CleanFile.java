package org.earshot.ingest.file;

import org.earshot.contracts.instrument.FileQuestion;

/** A file as it may be kept: its type found by its content, and nothing in a picture that is not seen in it. */
public final class CleanFile {
    private final String mediaType;
    private final byte[] bytes;

    /**
     * A file that was made one before.
     *
     * @param bytes not copied; nobody changes them
     */
    public CleanFile(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** Its IANA media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its bytes, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Makes one of what was sent.
     *
     * @throws NotTaken when the question does not ask for it, or it is none
     */
    public static CleanFile of(byte[] sent, FileQuestion question) throws NotTaken {
        if (sent.length == 0) {
            throw new NotTaken(NotTaken.Reason.EMPTY);
        }
        if (sent.length > FileQuestion.MAX_BYTES) {
            throw new NotTaken(NotTaken.Reason.TOO_LARGE);
        }
        Bytes bytes = new Bytes(sent);
        for (Content content : Content.ALL) {
            if (content.begins(bytes) && question.kind().mediaTypes().contains(content.mediaType())) {
                byte[] cleaned = content.cleaned(bytes);
                if (cleaned.length > FileQuestion.MAX_BYTES) {
                    throw new NotTaken(NotTaken.Reason.TOO_LARGE);
                }
                return new CleanFile(content.mediaType(), cleaned);
            }
        }
        throw new NotTaken(NotTaken.Reason.WRONG_TYPE);
    }
}

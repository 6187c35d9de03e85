package org.earshot.ingest.file;

import java.util.List;

/** A kind of file that is taken. There is one class for each; this is the one place that lists them. */
sealed interface Content permits Jpeg, Png, WebP, Pdf {
    /** Every kind, none of which begins like another. */
    List<Content> ALL = List.of(new Jpeg(), new Png(), new WebP(), new Pdf());

    /** Its IANA media type. */
    String mediaType();

    /** Whether {@code bytes} begin as every such file does. */
    boolean begins(Bytes bytes);

    /**
     * The file from its first to its last byte, without what people do not see in it: where and when it was taken, by which device, and
     * whatever follows its end.
     *
     * @throws NotTaken when it is no such file after all
     */
    byte[] cleaned(Bytes bytes) throws NotTaken;
}

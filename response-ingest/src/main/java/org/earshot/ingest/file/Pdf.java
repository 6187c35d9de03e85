package org.earshot.ingest.file;

/**
 * A document (ISO 32000-2). It is kept as it came: what it says of its author is part of it, and people are told so. It is given out only
 * to be saved, never shown on a page, so nothing that it could do happens here.
 */
final class Pdf implements Content {
    /** How much may follow the mark of its end. */
    private static final int AFTER_THE_END = 4096;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.says(0, "%PDF-");
    }

    @Override
    public byte[] cleaned(Bytes bytes) throws NotTaken {
        for (int at = bytes.length(); at >= Math.max(0, bytes.length() - AFTER_THE_END); at--) {
            if (bytes.says(at, "%%EOF")) {
                return bytes.all();
            }
        }
        throw new NotTaken(NotTaken.Reason.BROKEN);
    }
}

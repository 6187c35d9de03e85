package org.earshot.ingest.file;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** A screenshot or drawing (W3C PNG, third edition). Of its chunks stay those that a picture is drawn from; texts, times and Exif go. */
final class Png implements Content {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int AROUND = 12;
    private static final Set<String> DRAWN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.says(0, SIGNATURE);
    }

    @Override
    public byte[] cleaned(Bytes bytes) throws NotTaken {
        int at = SIGNATURE.length();
        if (!bytes.says(at + 4, "IHDR")) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length());
        kept.write(bytes.all(), 0, at);
        boolean drawn = false;
        while (!bytes.says(at + 4, "IEND")) {
            int length = AROUND + bytes.length(at);
            bytes.require(at, length);
            if (DRAWN.contains(bytes.name(at + 4))) {
                kept.write(bytes.all(), at, length);
            }
            drawn |= bytes.says(at + 4, "IDAT");
            at += length;
        }
        if (!drawn) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
        bytes.require(at, AROUND);
        kept.write(bytes.all(), at, AROUND);
        return kept.toByteArray();
    }
}

package org.earshot.ingest.file;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** A picture from the web (RFC 9649). Of its chunks stay those that a picture is drawn from; Exif and XMP go, and their flags with them. */
final class WebP implements Content {
    private static final int HEADER = 12;
    private static final int AROUND = 8;
    private static final int EXIF_AND_XMP = 0x0C;
    private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> DRAWN = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF");

    @Override
    public String mediaType() {
        return "image/webp";
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.says(0, "RIFF") && bytes.says(8, "WEBP");
    }

    @Override
    public byte[] cleaned(Bytes bytes) throws NotTaken {
        int end = 8 + bytes.lengthFromLeast(4);
        bytes.require(0, end);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(end);
        kept.write(bytes.all(), 0, HEADER);
        boolean drawn = false;
        for (int at = HEADER; at < end; ) {
            String name = bytes.name(at);
            int written = bytes.lengthFromLeast(at + 4);
            int length = AROUND + written + written % 2;
            bytes.require(at, length);
            if (DRAWN.contains(name)) {
                kept.write(bytes.all(), at, length);
            }
            drawn |= PICTURES.contains(name);
            at += length;
        }
        if (!drawn) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
        return headed(kept.toByteArray());
    }

    /** With the length that is left, and without flags for what was taken out. */
    private static byte[] headed(byte[] kept) {
        int length = kept.length - 8;
        for (int i = 0; i < 4; i++) {
            kept[4 + i] = (byte) (length >> (8 * i));
        }
        if (new Bytes(kept).says(HEADER, "VP8X")) {
            kept[HEADER + AROUND] &= (byte) ~EXIF_AND_XMP;
        }
        return kept;
    }
}

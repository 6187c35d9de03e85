package org.earshot.ingest.file;

import java.io.ByteArrayOutputStream;

/**
 * A photo as phones take it (ITU-T T.81). Of its application segments stay the density of JFIF, the colours (ICC, Adobe) and of Exif
 * which way is up; position, time, camera, captions and thumbnails go, and so does the film that some phones hide behind the picture.
 */
final class Jpeg implements Content {
    private static final int FIRST_FRAME = 0xC0;
    private static final int TABLES = 0xC4;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int LENGTH_OF_JFIF = 16;
    private static final int THUMBNAIL_OF_JFIF = 16;

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.says(0, "\u00FF\u00D8\u00FF");
    }

    @Override
    public byte[] cleaned(Bytes bytes) throws NotTaken {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length());
        kept.write(bytes.all(), 0, 2);
        boolean framed = false;
        boolean scanned = false;
        int at = 2;
        while (at < bytes.length()) {
            if (bytes.at(at) != 0xFF) {
                throw new NotTaken(NotTaken.Reason.BROKEN);
            }
            int marker = bytes.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            int length = 2 + bytes.two(at + 2);
            bytes.require(at, length);
            segment(bytes, at, marker, length, kept);
            framed |= isFrame(marker);
            at += length;
            if (marker == SCAN) {
                int end = endOfScan(bytes, at);
                kept.write(bytes.all(), at, end - at);
                at = end;
                scanned = true;
            }
        }
        if (!framed || !scanned) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
        kept.write(0xFF);
        kept.write(END);
        return kept.toByteArray();
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != TABLES;
    }

    private static void segment(Bytes bytes, int at, int marker, int length, ByteArrayOutputStream kept)
            throws NotTaken {
        boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        if (application && bytes.says(at + 4, "JFIF\0") && length >= 2 + LENGTH_OF_JFIF) {
            kept.write(bytes.all(), at, 2);
            kept.write(0);
            kept.write(LENGTH_OF_JFIF);
            kept.write(bytes.all(), at + 4, THUMBNAIL_OF_JFIF - 4);
            kept.write(0);
            kept.write(0);
        } else if (application && bytes.says(at + 4, "Exif\0\0")) {
            kept.writeBytes(Upright.segment(bytes, at + 10, at + length));
        } else if (isColour(bytes, at) || (!application && marker != COMMENT)) {
            kept.write(bytes.all(), at, length);
        }
    }

    private static boolean isColour(Bytes bytes, int at) {
        return (bytes.says(at + 1, "\u00E2") && bytes.says(at + 4, "ICC_PROFILE\0"))
                || (bytes.says(at + 1, "\u00EE") && bytes.says(at + 4, "Adobe"));
    }

    /** Where the next marker stands that is not part of the picture itself; the end of the bytes when the last marker is missing. */
    private static int endOfScan(Bytes bytes, int from) throws NotTaken {
        for (int at = from; at < bytes.length() - 1; at++) {
            if (bytes.at(at) == 0xFF) {
                int next = bytes.at(at + 1);
                boolean within = next == 0 || next == 0xFF || (next >= FIRST_RESTART && next <= LAST_RESTART);
                if (!within) {
                    return at;
                }
            }
        }
        return bytes.length();
    }
}

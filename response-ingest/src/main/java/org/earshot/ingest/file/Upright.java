package org.earshot.ingest.file;

/** Which way is up in a photo (Exif 2.32, tag 0x0112): the one thing in it that a picture cannot be seen rightly without. */
final class Upright {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    private Upright() {}

    /**
     * The Exif segment that says no more than it.
     *
     * @param from where the TIFF header of the photo's Exif begins
     * @param to where its segment ends
     * @return empty where the photo is as it was taken, or does not say
     */
    static byte[] segment(Bytes bytes, int from, int to) {
        int way = way(bytes, from, to);
        return way < 2 || way > 8
                ? new byte[0]
                : new byte[] {
                    (byte) 0xFF,
                    (byte) 0xE1,
                    0,
                    34,
                    'E',
                    'x',
                    'i',
                    'f',
                    0,
                    0,
                    'M',
                    'M',
                    0,
                    42,
                    0,
                    0,
                    0,
                    8,
                    0,
                    1,
                    1,
                    0x12,
                    0,
                    3,
                    0,
                    0,
                    0,
                    1,
                    0,
                    (byte) way,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                };
    }

    private static int way(Bytes bytes, int from, int to) {
        try {
            boolean leastFirst = bytes.says(from, "II");
            int at = from + (leastFirst ? bytes.lengthFromLeast(from + 4) : bytes.length(from + 4));
            int entries = Math.min(two(bytes, at, leastFirst), MOST_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + i * ENTRY;
                if (entry + ENTRY > to) {
                    return 0;
                }
                if (two(bytes, entry, leastFirst) == ORIENTATION) {
                    return two(bytes, entry + 8, leastFirst);
                }
            }
            return 0;
        } catch (NotTaken unreadable) {
            return 0;
        }
    }

    private static int two(Bytes bytes, int at, boolean leastFirst) throws NotTaken {
        return leastFirst ? (bytes.at(at + 1) << 8) | bytes.at(at) : bytes.two(at);
    }
}

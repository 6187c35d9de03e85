package org.earshot.ingest.file;

import java.nio.charset.StandardCharsets;

/** Bytes that are read as numbers and marks. To read beyond their end means that the file is broken. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    /** All of them, not copied. */
    byte[] all() {
        return all;
    }

    int length() {
        return all.length;
    }

    /** The unsigned byte at {@code at}. */
    int at(int at) throws NotTaken {
        require(at, 1);
        return all[at] & 0xFF;
    }

    /** Two bytes, the larger first. */
    int two(int at) throws NotTaken {
        return (at(at) << 8) | at(at + 1);
    }

    /** Four bytes, the largest first, as a length. */
    int length(int at) throws NotTaken {
        return sound(((long) two(at) << 16) | two(at + 2));
    }

    /** Four bytes, the smallest first, as a length. */
    int lengthFromLeast(int at) throws NotTaken {
        return sound(((long) at(at + 3) << 24) | ((long) at(at + 2) << 16) | ((long) at(at + 1) << 8) | at(at));
    }

    /** The four characters at {@code at}. */
    String name(int at) throws NotTaken {
        require(at, 4);
        return new String(all, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** Whether these characters stand at {@code at}. */
    boolean says(int at, String characters) {
        byte[] mark = characters.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at > all.length - mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (all[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a part that ends beyond the file. */
    void require(int at, int length) throws NotTaken {
        if (at < 0 || length < 0 || at > all.length - length) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
    }

    private int sound(long length) throws NotTaken {
        if (length > all.length) {
            throw new NotTaken(NotTaken.Reason.BROKEN);
        }
        return (int) length;
    }
}

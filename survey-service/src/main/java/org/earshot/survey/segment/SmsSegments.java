package org.earshot.survey.segment;

import java.nio.charset.Charset;
import threegpp.charset.gsm.GSMCharset;

/**
 * How many segments a text message is billed as (3GPP TS 23.038 and 23.040): 160 characters, or 70 when one of them is outside of the
 * GSM alphabet, as most accented vowels of Spanish and all of Arabic are; fewer each when there is more than one.
 */
public final class SmsSegments {
    private static final Charset GSM = new GSMCharset();
    private static final int GSM_ALONE = 160;
    private static final int GSM_EACH = 153;
    private static final int UNICODE_ALONE = 70;
    private static final int UNICODE_EACH = 67;

    private SmsSegments() {}

    /** Whether the GSM alphabet has every letter of a message. */
    public static boolean isGsm(String message) {
        return GSM.newEncoder().canEncode(message);
    }

    /** Segments of a message; one for an empty one. */
    public static int of(String message) {
        return isGsm(message)
                ? parts(message.getBytes(GSM).length, GSM_ALONE, GSM_EACH)
                : parts(message.length(), UNICODE_ALONE, UNICODE_EACH);
    }

    private static int parts(int length, int alone, int each) {
        return length <= alone ? 1 : (length + each - 1) / each;
    }
}

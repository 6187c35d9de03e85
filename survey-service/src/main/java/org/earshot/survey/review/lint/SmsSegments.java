package org.earshot.survey.review.lint;

import java.nio.charset.Charset;
import threegpp.charset.gsm.GSMCharset;

/**
 * How many segments a text message is billed as (3GPP TS 23.038 and 23.040): 160 characters, or 70 when one of them is outside of the
 * GSM alphabet, as most accented vowels of Spanish and all of Arabic are; fewer each when there is more than one.
 */
final class SmsSegments {
    private static final Charset GSM = new GSMCharset();
    private static final int GSM_ALONE = 160;
    private static final int GSM_EACH = 153;
    private static final int UNICODE_ALONE = 70;
    private static final int UNICODE_EACH = 67;

    private SmsSegments() {}

    /** Segments of a message; one for an empty one. */
    static int of(String message) {
        return GSM.newEncoder().canEncode(message)
                ? parts(message.getBytes(GSM).length, GSM_ALONE, GSM_EACH)
                : parts(message.length(), UNICODE_ALONE, UNICODE_EACH);
    }

    private static int parts(int length, int alone, int each) {
        return length <= alone ? 1 : (length + each - 1) / each;
    }
}

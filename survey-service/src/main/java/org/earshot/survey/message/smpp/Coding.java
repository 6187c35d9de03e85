package org.earshot.survey.message.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import threegpp.charset.gsm.GSMCharset;

/** A text as octets of a PDU: the GSM alphabet, one octet a character, where it suffices; else UCS-2 (3GPP TS 23.038, SMPP 3.4 section 5.2.19). */
final class Coding {
    private static final Charset GSM = new GSMCharset();
    private static final byte DEFAULT_ALPHABET = 0;
    private static final byte LATIN_1 = 3;
    private static final byte UCS_2 = 8;
    private static final int ALPHABET_BITS = 0x0C;

    private final byte dataCoding;
    private final byte[] octets;

    Coding(byte dataCoding, byte[] octets) {
        this.dataCoding = dataCoding;
        this.octets = octets.clone();
    }

    static Coding of(String text) {
        return GSM.newEncoder().canEncode(text)
                ? new Coding(DEFAULT_ALPHABET, text.getBytes(GSM))
                : new Coding(UCS_2, text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** The text; what cannot be read becomes a replacement character. */
    String text() {
        if (dataCoding == LATIN_1) {
            return new String(octets, StandardCharsets.ISO_8859_1);
        }
        Charset charset = (dataCoding & ALPHABET_BITS) == UCS_2 ? StandardCharsets.UTF_16BE : GSM;
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException never) {
            return "";
        }
    }

    byte dataCoding() {
        return dataCoding;
    }

    byte[] octets() {
        return octets.clone();
    }
}

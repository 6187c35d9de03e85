package org.earshot.ingest.response;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers as people write them, and whether a network could have given them out (libphonenumber). */
public final class DialledNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private DialledNumber() {}

    /** A number in E.164, in the digits of any script, with its country's code or that of {@code region}; empty when it is none. */
    public static Optional<String> of(String written, @Nullable String region) {
        try {
            PhoneNumber number = NUMBERS.parse(written, region);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}

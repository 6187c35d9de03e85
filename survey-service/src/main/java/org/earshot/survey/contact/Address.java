package org.earshot.survey.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.earshot.survey.identity.EmailAddress;

/**
 * Where a message goes, in the one spelling in which it is stored and compared.
 *
 * @param text a number as in E.164 ({@code +12025550143}), or an e-mail address in lower case
 */
public record Address(ContactChannel channel, String text) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * A number that takes texts.
     *
     * @param written as people write it
     * @param country whose numbers are meant when it does not begin with + (ISO 3166, two letters)
     * @throws ContactRefused when no phone that takes texts can have it
     */
    public static Address phone(String written, String country) {
        try {
            PhoneNumber number = NUMBERS.parse(written, country);
            if (!NUMBERS.isValidNumber(number)) {
                throw refused("phone", "no-such-number", "is no number that could be dialled");
            }
            if (NUMBERS.getNumberType(number) == PhoneNumberType.FIXED_LINE) {
                throw refused("phone", "landline", "is a landline, which takes no texts");
            }
            return new Address(ContactChannel.SMS, NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException unreadable) {
            throw refused("phone", "no-number", "is no phone number");
        }
    }

    /**
     * An e-mail address.
     *
     * @throws ContactRefused when it does not have the form of one
     */
    public static Address email(String written) {
        return EmailAddress.parse(written)
                .map(email -> new Address(ContactChannel.EMAIL, email.text()))
                .orElseThrow(() -> refused("email", "no-email", "has not the form name@example.org"));
    }

    private static ContactRefused refused(String member, String code, String why) {
        return new ContactRefused(new Flaw(member, code, why));
    }

    /** As people read it: a number in groups, as dialled from abroad. */
    public String shown() {
        try {
            return channel == ContactChannel.EMAIL
                    ? text
                    : NUMBERS.format(NUMBERS.parse(text, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException stored) {
            return text;
        }
    }

    /** Hides the address from logs. */
    @Override
    public String toString() {
        return "Address[" + channel + "]";
    }
}

package org.earshot.survey.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as people sign in with it: trimmed, in lower case, so that one person has one account. */
public record EmailAddress(String text) {
    /** Enough to catch a slip; whether mail arrives is known only by sending one. */
    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /** RFC 5321, section 4.5.3.1.3. */
    private static final int MAX_CHARS = 254;

    public EmailAddress {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > MAX_CHARS || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("an e-mail address has the form name@example.org");
        }
    }

    /** What stands before the sign: what colleagues know each other by, and no mail can be sent to. */
    public String name() {
        return text.substring(0, text.indexOf('@'));
    }

    /** The address, or empty when {@code text} is none. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

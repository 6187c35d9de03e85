package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A phone number or an e-mail address. The answer is a number with its country's code (ITU-T E.164, {@code +442079460018}) or an
 * address ({@code amal@example.org}). It tells where to reach somebody, so it is counted nowhere and exported only when asked for.
 *
 * @param region ISO 3166 code of the country whose numbers may be typed without its code, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactQuestion(
        String id, Asking asking, Kind kind, @Nullable String region) implements Question {
    /** Longest address (RFC 5321, section 4.5.3.1.3, without its angle brackets). */
    public static final int MAX_CHARS = 254;

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[^\\s@.<>(),;:\"\\[\\]\\\\]{1,63}"
                    + "(\\.[^\\s@.<>(),;:\"\\[\\]\\\\]{1,63}){1,8}");

    public ContactQuestion {
        Complete.text(id, "id");
        Complete.present(asking, "asking");
        Complete.present(kind, "kind");
        if (region != null) {
            Complete.text(region, "region");
        }
    }

    /** How somebody can be reached. */
    public enum Kind {
        PHONE,
        EMAIL
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        if (!(answer instanceof Answer.Text text)) {
            return Faults.wrongType(this, "a text");
        }
        boolean phone = kind == Kind.PHONE;
        boolean sound = text.text().length() <= MAX_CHARS
                && (phone ? NUMBER : ADDRESS).matcher(text.text()).matches();
        return sound
                ? Faults.inText(this, text.text(), MAX_CHARS)
                : Faults.fault(
                        this,
                        phone ? "not-a-phone-number" : "not-an-address",
                        phone ? "this is no phone number" : "this is no e-mail address",
                        phone ? "Send it with its country's code, as +442079460018." : "Send it as amal@example.org.");
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new ContactQuestion(otherId, otherAsking, kind, region);
    }

    @Override
    public Question worded(Rewording change) {
        return with(id, asking.worded(change));
    }
}

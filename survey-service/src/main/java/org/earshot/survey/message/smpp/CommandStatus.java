package org.earshot.survey.message.smpp;

import java.time.Duration;
import java.util.Map;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Attempt;

/** What a message centre's refusals mean for us (SMPP 3.4, section 5.1.3). */
final class CommandStatus {
    private static final int INVALID_MESSAGE_LENGTH = 0x01;
    private static final int SYSTEM_ERROR = 0x08;
    private static final int INVALID_SOURCE = 0x0A;
    private static final int INVALID_DESTINATION = 0x0B;
    private static final int BIND_FAILED = 0x0D;
    private static final int INVALID_PASSWORD = 0x0E;
    private static final int INVALID_SYSTEM_ID = 0x0F;
    private static final int QUEUE_FULL = 0x14;
    private static final int SUBMIT_FAILED = 0x45;
    private static final int INVALID_SOURCE_TYPE = 0x48;
    private static final int INVALID_DESTINATION_TYPE = 0x50;
    private static final int THROTTLED = 0x58;
    private static final Duration BREATH = Duration.ofSeconds(5);

    private static final Map<Integer, Attempt.Refused> MEANING = Map.ofEntries(
            Map.entry(INVALID_MESSAGE_LENGTH, Attempt.Refused.forGood(MessageFailure.TEXT_REFUSED)),
            Map.entry(SYSTEM_ERROR, Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN)),
            Map.entry(INVALID_SOURCE, Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)),
            Map.entry(INVALID_DESTINATION, Attempt.Refused.forGood(MessageFailure.ADDRESS_REFUSED)),
            Map.entry(BIND_FAILED, Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)),
            Map.entry(INVALID_PASSWORD, Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)),
            Map.entry(INVALID_SYSTEM_ID, Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)),
            Map.entry(QUEUE_FULL, new Attempt.Refused(MessageFailure.TOO_MANY, true, BREATH)),
            Map.entry(SUBMIT_FAILED, Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN)),
            Map.entry(INVALID_SOURCE_TYPE, Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)),
            Map.entry(INVALID_DESTINATION_TYPE, Attempt.Refused.forGood(MessageFailure.ADDRESS_REFUSED)),
            Map.entry(THROTTLED, new Attempt.Refused(MessageFailure.TOO_MANY, true, BREATH)));

    private CommandStatus() {}

    /** What a refusal comes to; one that is not known here is final. */
    static Attempt.Refused attempt(int status) {
        return MEANING.getOrDefault(status, Attempt.Refused.forGood(MessageFailure.TEXT_REFUSED));
    }
}

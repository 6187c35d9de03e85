package org.earshot.survey.message.twilio;

import com.twilio.security.RequestValidator;
import java.util.Map;

/** Whether a webhook comes from whoever holds the account's secret. */
final class TwilioSignature {
    private final RequestValidator validator;

    TwilioSignature(String authToken) {
        this.validator = new RequestValidator(authToken);
    }

    /**
     * Whether the signature is that of this request.
     *
     * @param url that was called, as the provider knows it
     * @param fields of the form
     */
    boolean fits(String url, Map<String, String> fields, String signature) {
        return validator.validate(url, fields, signature);
    }
}

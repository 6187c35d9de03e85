package org.earshot.survey.campaign;

import java.math.BigDecimal;
import java.util.Optional;

/** What text messages cost, as the operator has configured it. */
public interface SmsPrice {
    /** The price of so many segments with its currency, such as "12.50 EUR"; empty where no price is configured. */
    Optional<String> of(int segments);

    /** An amount a segment in a currency. */
    record PerSegment(Optional<BigDecimal> amount, String currency) implements SmsPrice {
        @Override
        public Optional<String> of(int segments) {
            return amount.map(
                    each -> (each.multiply(BigDecimal.valueOf(segments)).toPlainString() + " " + currency).strip());
        }
    }
}

package org.earshot.survey.campaign.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.earshot.survey.campaign.SmsPrice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The price of text messages as configured; the same keys as where updates are written. */
@ApplicationScoped
class ConfiguredSmsPrice implements SmsPrice {
    private final PerSegment price;

    ConfiguredSmsPrice(
            @ConfigProperty(name = "earshot.sms.segment-price") Optional<BigDecimal> segmentPrice,
            @ConfigProperty(name = "earshot.sms.currency") Optional<String> currency) {
        this.price = new PerSegment(segmentPrice, currency.orElse(""));
    }

    @Override
    public Optional<String> of(int segments) {
        return price.of(segments);
    }
}

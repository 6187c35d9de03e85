package org.earshot.insight.update.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.earshot.insight.update.Previews;
import org.earshot.insight.update.PublicSite;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address and the price of text messages as configured. */
@ApplicationScoped
public class ConfiguredSite implements PublicSite {
    private final String root;
    private final Previews.Price price;

    public ConfiguredSite(
            @ConfigProperty(name = "earshot.public-url") String root,
            @ConfigProperty(name = "earshot.sms.segment-price") Optional<BigDecimal> segmentPrice,
            @ConfigProperty(name = "earshot.sms.currency") Optional<String> currency) {
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
        this.price = new Previews.Price(segmentPrice, currency.orElse(""));
    }

    @Override
    public String address(String path) {
        return root + path;
    }

    @Override
    public Previews.Price smsPrice() {
        return price;
    }
}

package org.earshot.survey.contact.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.earshot.survey.contact.HomeCountry;

/** The country as configured. */
@ApplicationScoped
class ConfiguredCountry implements HomeCountry {
    private final String country;

    ConfiguredCountry(ContactConfig config) {
        this.country = config.country().strip().toUpperCase(Locale.ROOT);
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            throw new IllegalArgumentException("earshot.contacts.country must be a country as in ISO 3166, such as US");
        }
    }

    @Override
    public String country() {
        return country;
    }
}

package org.earshot.survey.translation.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.earshot.survey.translation.TranslationFormats;
import org.earshot.survey.translation.xliff.Xliff;
import org.earshot.survey.translation.xlsx.TranslationWorkbook;

/** Every format of translations. This is the one place that lists them. */
@ApplicationScoped
class KnownTranslationFormats {
    @Produces
    @Singleton
    TranslationFormats formats() {
        return new TranslationFormats(List.of(new TranslationWorkbook(), new Xliff()));
    }
}

package org.earshot.survey.exchange.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.earshot.survey.exchange.Formats;
import org.earshot.survey.exchange.fhir.FhirQuestionnaire;
import org.earshot.survey.exchange.json.InstrumentJson;
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.earshot.survey.exchange.xlsform.XlsForm;

/** Every format, in the order in which a file is tried. This is the one place that lists them. */
@ApplicationScoped
class KnownFormats {
    @Produces
    @Singleton
    Formats formats() {
        return new Formats(List.of(
                new XlsForm(), new FhirQuestionnaire(), new LimeSurvey(), new SurveyJs(), new InstrumentJson()));
    }
}

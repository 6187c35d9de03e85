package org.earshot.scenario.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Questionnaire;

/** HAPI's validator of FHIR R4. Code systems that it does not have, as LOINC, are not looked into. Costly to make, shared by tests. */
final class Validator {
    /** A response that is held against nothing. */
    private static final String NOT_FOUND = "Questionnaire_QR_Q_NotFound";

    private final FhirContext r4 = FhirContext.forR4();
    private final KnownQuestionnaires known = new KnownQuestionnaires(r4);
    private final FhirValidator validator = validator(r4, known);

    /** An error: which of the validator's rules it breaks, and what is said of it. */
    record Fault(String rule, String said) {}

    @SuppressWarnings("deprecation") // the one way to be told of unknown code systems without holding them for errors
    private static FhirValidator validator(FhirContext r4, KnownQuestionnaires known) {
        return r4.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        known,
                        new DefaultProfileValidationSupport(r4),
                        new CommonCodeSystemsTerminologyService(r4),
                        new InMemoryTerminologyServerValidationSupport(r4),
                        new UnknownCodeSystemWarningValidationSupport(r4))));
    }

    /** Holds responses that name {@code url} and {@code version} against this questionnaire from now on. */
    void know(String questionnaire, String url, int version) {
        Questionnaire asked = r4.newJsonParser().parseResource(Questionnaire.class, questionnaire);
        asked.setUrl(url).setVersion(String.valueOf(version));
        known.add(asked);
    }

    /** What it holds for wrong, without warnings. */
    List<Fault> faults(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0
                        || NOT_FOUND.equals(message.getMessageId()))
                .map(Validator::fault)
                .toList();
    }

    private static Fault fault(SingleValidationMessage message) {
        return new Fault(
                String.valueOf(message.getMessageId()), message.getLocationString() + ": " + message.getMessage());
    }
}

package org.earshot.scenario.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Questionnaires that responses name, for the validator to find. */
final class KnownQuestionnaires implements IValidationSupport {
    private final FhirContext r4;
    private final Map<String, Questionnaire> byAddress = new HashMap<>();

    KnownQuestionnaires(FhirContext r4) {
        this.r4 = r4;
    }

    void add(Questionnaire asked) {
        byAddress.put(asked.getUrl(), asked);
        byAddress.put(asked.getUrl() + "|" + asked.getVersion(), asked);
    }

    @Override
    public FhirContext getFhirContext() {
        return r4;
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
        Questionnaire found = byAddress.get(address);
        return type != null && type.isInstance(found) ? type.cast(found) : null;
    }
}

package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a question or a choice is called elsewhere: in a code system, or in the file that it came from. Kept with it, so that an export
 * says again what an import read.
 *
 * @param system URI of the code system, such as {@code http://loinc.org}, or one of the constants here
 * @param display the system's own words for it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(String system, String code, @Nullable String display) {
    /** The linkId of a FHIR Questionnaire's item. */
    public static final String FHIR_LINK_ID = "urn:earshot:code:fhir-link-id";

    /** A choice of a FHIR Questionnaire that is a plain string and no coding. */
    public static final String FHIR_VALUE_STRING = "urn:earshot:code:fhir-value-string";

    /** The name of a question or a choice in an XLSForm. */
    public static final String XLSFORM_NAME = "urn:earshot:code:xlsform-name";

    /** The name of a question or the value of a choice in a SurveyJS definition. */
    public static final String SURVEYJS_NAME = "urn:earshot:code:surveyjs-name";

    /** The code of a question or an answer in a LimeSurvey survey. */
    public static final String LIMESURVEY_CODE = "urn:earshot:code:limesurvey-code";

    /** The answer that the file gives beforehand, as text; ids of several choices with a blank between them. It is given to nobody here. */
    public static final String INITIAL = "urn:earshot:code:initial";

    /** Most codes of one question or choice. */
    public static final int MOST = 10;

    /** Longest system, code or display. */
    public static final int MAX_CHARS = 300;

    public Code {
        Complete.text(system, "system");
        Complete.text(code, "code");
        if (display != null) {
            Complete.text(display, "display");
        }
        if (system.length() > MAX_CHARS
                || code.length() > MAX_CHARS
                || (display != null && display.length() > MAX_CHARS)) {
            throw new InvalidValue(InvalidValue.Reason.CODE_TOO_LONG, MAX_CHARS);
        }
    }

    /** Whether it says what something is called in the file it came from, and not in a code system. */
    @JsonIgnore
    public boolean isOfFile() {
        return system.startsWith("urn:earshot:");
    }
}

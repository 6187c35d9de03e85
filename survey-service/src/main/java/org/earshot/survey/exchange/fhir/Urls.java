package org.earshot.survey.exchange.fhir;

/** The extensions that are read or written. */
final class Urls {
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    static final String ITEM_CONTROL_CODES = "http://hl7.org/fhir/questionnaire-item-control";
    static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
    static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    static final String MIN_VALUE = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String MAX_VALUE = "http://hl7.org/fhir/StructureDefinition/maxValue";
    static final String EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
    static final String MIME_TYPE = "http://hl7.org/fhir/StructureDefinition/mimeType";
    static final String MAX_OCCURS = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
    static final String QUESTION = "urn:earshot:question";
    static final String CHOICE = "urn:earshot:choice";
    static final String HINT = "urn:earshot:hint";
    static final String REQUIRED = "urn:earshot:required";
    static final String FORMULA = "urn:earshot:formula";
    static final String INSTRUMENT = "urn:earshot:instrument";

    private Urls() {}
}

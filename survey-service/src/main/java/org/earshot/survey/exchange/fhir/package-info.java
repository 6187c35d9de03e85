/**
 * FHIR R4 Questionnaire (<a href="https://hl7.org/fhir/R4/questionnaire.html">hl7.org/fhir/R4</a>) in and out, with own records for the
 * elements used. What the types and conditions of an instrument cannot hold is listed by pointer.
 */
@NullMarked
package org.earshot.survey.exchange.fhir;

import org.jspecify.annotations.NullMarked;

/** Writes exports as FHIR R4 QuestionnaireResponse; own records for the elements used. */
@NullMarked
package org.earshot.insight.export.fhir;

import org.jspecify.annotations.NullMarked;

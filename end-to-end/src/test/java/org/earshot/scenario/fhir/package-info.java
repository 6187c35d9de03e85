/** What the suite writes as FHIR R4, held against HAPI's validator: another implementation of the standard, in tests only. */
@NullMarked
package org.earshot.scenario.fhir;

import org.jspecify.annotations.NullMarked;

/**
 * People who are served, by name and number: where they can be written to, whether they may be now, what they agreed to and when, and
 * who looked. Outside of this service they are pseudonyms. No HTTP, SQL, Kafka or cipher; the numbering plans are libphonenumber's.
 */
@NullMarked
package org.earshot.survey.contact;

import org.jspecify.annotations.NullMarked;

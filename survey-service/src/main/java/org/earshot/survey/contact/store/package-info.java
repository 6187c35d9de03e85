/**
 * People in PostgreSQL, sealed. The only place where keys are held; a row copied to another person, organisation or column does not open.
 */
@NullMarked
package org.earshot.survey.contact.store;

import org.jspecify.annotations.NullMarked;

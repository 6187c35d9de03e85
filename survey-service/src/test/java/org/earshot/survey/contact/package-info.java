/** People who are served: read, kept, found, written to, forgotten. */
@NullMarked
package org.earshot.survey.contact;

import org.jspecify.annotations.NullMarked;

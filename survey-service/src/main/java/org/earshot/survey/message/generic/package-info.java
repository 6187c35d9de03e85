/** Any provider with a plain HTTP interface, described by a template of its request and the names of its fields. */
@NullMarked
package org.earshot.survey.message.generic;

import org.jspecify.annotations.NullMarked;

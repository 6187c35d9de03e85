/** The receipt of a response: how a code becomes the response's id, the same wherever a person shows it. */
@NullMarked
package org.earshot.contracts.receipt;

import org.jspecify.annotations.NullMarked;

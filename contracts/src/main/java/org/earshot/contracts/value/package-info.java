/**
 * What every record here demands of its components: that they are there, and that they can be stored. The lowest layer;
 * it knows no word of the field.
 */
@NullMarked
package org.earshot.contracts.value;

import org.jspecify.annotations.NullMarked;

/**
 * What the API descriptions (OpenAPI) of all services say alike. What one service alone says stands in its annotations.
 */
@NullMarked
package org.earshot.platform.description;

import org.jspecify.annotations.NullMarked;

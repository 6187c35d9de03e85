/**
 * The taxonomy of needs that questions are mapped to: codes and their names in several languages. Data only: which
 * question maps to which need is the instrument's business.
 */
@NullMarked
package org.earshot.contracts.need;

import org.jspecify.annotations.NullMarked;

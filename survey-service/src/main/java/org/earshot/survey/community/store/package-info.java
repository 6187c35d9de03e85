/** The tables of the community's review. */
@NullMarked
package org.earshot.survey.community.store;

import org.jspecify.annotations.NullMarked;

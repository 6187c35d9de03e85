/**
 * What the first start makes: the organisation and the first person who may sign in. Nothing that happens later.
 */
@NullMarked
package org.earshot.survey.bootstrap;

import org.jspecify.annotations.NullMarked;

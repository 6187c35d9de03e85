/**
 * What somebody may do who stands at a door: let people answer on a device there, and enter what they say. Nothing here shows who is
 * known, or what was answered.
 */
@NullMarked
package org.earshot.survey.door;

import org.jspecify.annotations.NullMarked;

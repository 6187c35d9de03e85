/**
 * The data folder: what lies where, and the claim that keeps two launchers off one folder. Knows no process.
 */
@NullMarked
package org.earshot.local.data;

import org.jspecify.annotations.NullMarked;

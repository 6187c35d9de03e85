/**
 * The fault run: clients that repeat until they are acknowledged, parts that are killed under them, and a recount of
 * what must be left. Reads topic and tables as an auditor would, from outside.
 */
@NullMarked
package org.earshot.scenario.faults;

import org.jspecify.annotations.NullMarked;

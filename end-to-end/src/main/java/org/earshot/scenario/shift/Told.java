package org.earshot.scenario.shift;

/**
 * What the people of one stratum told in one week.
 *
 * @param stratum from 1
 * @param asked how many were asked
 * @param present how many of them told of the need
 */
record Told(int stratum, int asked, int present) {}

package org.earshot.survey.directory.http;

import org.earshot.survey.access.Name;

/**
 * A program or site to add.
 *
 * @param sample whether it belongs to the sample and is removed with it
 */
public record NewPlace(@Name String name, boolean sample) {}

/**
 * The settings page: organisation, people, clients, sample. Reads and changes through the features' cores only.
 */
@NullMarked
package org.earshot.survey.settings.page;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.earshot.insight.urgent;

import org.jspecify.annotations.NullMarked;

/** Tables from files: CSV by fastcsv, workbooks by Apache POI. No rule about what a cell means. */
@NullMarked
package org.earshot.survey.contact.table;

import org.jspecify.annotations.NullMarked;

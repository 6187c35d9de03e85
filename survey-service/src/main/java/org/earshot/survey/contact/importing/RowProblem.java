package org.earshot.survey.contact.importing;

/**
 * What is to be known of a row before it is kept; never a cell's value.
 *
 * @param row as a spreadsheet counts; 0 for the file
 * @param column its heading, or empty
 * @param code stable, for programs and for the words of pages
 * @param why what is wrong
 * @param leftOut whether the row cannot be kept; false for what is only good to know
 */
public record RowProblem(int row, String column, String code, String why, boolean leftOut) {}

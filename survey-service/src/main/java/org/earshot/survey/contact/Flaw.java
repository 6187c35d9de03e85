package org.earshot.survey.contact;

/**
 * One thing that is wrong with what somebody sent about a person; never the value itself.
 *
 * @param member as in JSON and as the column's meaning
 * @param code stable, for programs and for the words of pages
 * @param why what is wrong, to go on after the member's name
 */
public record Flaw(String member, String code, String why) {}

package org.earshot.survey.contact;

/** Whose phone numbers are meant that do not begin with +. */
public interface HomeCountry {

    /** ISO 3166, two letters. */
    String country();
}

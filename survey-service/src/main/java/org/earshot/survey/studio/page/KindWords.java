package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What types of questions, and the parts that a type is made of, are called in the editor. */
@MessageBundle("kinds")
public interface KindWords {
    @Message("One of several choices")
    String kind_single_choice();

    @Message("Several choices")
    String kind_multiple_choice();

    @Message("Yes or no")
    String kind_yes_no();

    @Message("Rating from 0 to 10")
    String kind_rating();

    @Message("A number")
    String kind_number();

    @Message("A date")
    String kind_date();

    @Message("A line in own words")
    String kind_short_text();

    @Message("Several lines in own words")
    String kind_long_text();

    @Message("A page to read")
    String kind_info();

    @Message("Another type")
    String kind_other();

    @Message("Label at 0")
    String part_low();

    @Message("Label at 10")
    String part_high();

    @Message("What a yes says of needs")
    String part_whenYes();

    @Message("What a no says of needs")
    String part_whenNo();

    @Message("Smallest answer")
    String part_min();

    @Message("Largest answer")
    String part_max();

    @Message("Digits after the point")
    String part_decimals();

    @Message("Earliest day")
    String part_earliest();

    @Message("Latest day")
    String part_latest();

    @Message("Says who somebody is (its name, such as language or age-band); empty if not")
    String part_dimension();

    @Message("Others may read these words only after a yes to")
    String part_quoteConsent();

    @Message("Several statements on one scale")
    String kind_matrix();

    @Message("A scale with words at each point")
    String kind_scale();

    @Message("Put in order")
    String kind_ranking();

    @Message("A time of day")
    String kind_time();

    @Message("A phone number or an e-mail address")
    String kind_contact();

    @Message("A photo or a document")
    String kind_file();

    @Message("Documents (PDF) may be sent too, not only photos")
    String part_documents();

    @Message("A figure calculated from earlier answers")
    String kind_calculated();

    @Message("Formula")
    String part_formula();

    @Message("Consent")
    String kind_consent();

    @Message("Without a yes nothing after it is asked")
    String part_toTakePart();

    @Message("Earliest time")
    String part_earliestTime();

    @Message("Latest time")
    String part_latestTime();

    @Message("An e-mail address, not a phone number")
    String part_email();

    @Message("Country of numbers without a country code (US, MX, LB); empty for none")
    String part_region();

    @Message("How many are put in order")
    String part_places();

    @Message("Told by the link, shown to nobody")
    String kind_link_value();
}

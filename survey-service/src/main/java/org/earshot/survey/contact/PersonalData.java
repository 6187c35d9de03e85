package org.earshot.survey.contact;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept sealed.
 *
 * @param name as the organisation knows the person; one line
 * @param reference number of the person in the organisation's own register, or null
 * @param household what people who live together have in common there, or null: then those who share a number
 */
public record PersonalData(
        String name,
        @Nullable String reference,
        @Nullable String household,
        @Nullable Address phone,
        @Nullable Address email) {

    /** The address on a channel, or empty. */
    public Optional<Address> address(ContactChannel channel) {
        return Optional.ofNullable(channel == ContactChannel.SMS ? phone : email);
    }

    /** Every address. */
    public Stream<Address> addresses() {
        return Stream.of(phone, email).flatMap(Stream::ofNullable);
    }

    /** Hides all of it from logs. */
    @Override
    public String toString() {
        return "PersonalData";
    }
}

package org.earshot.survey.contact.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.SharedPhone;
import org.earshot.survey.contact.SharedPhone.Behind;
import org.earshot.survey.contact.Wishing;
import org.earshot.survey.contact.Wishing.Standing;
import org.earshot.survey.notice.HomeZone;

/** Gathers what a person's page shows. */
@ApplicationScoped
class PersonViews {
    private final Wishing wishing;
    private final SharedPhone shared;
    private final HomeZone home;

    PersonViews(Wishing wishing, SharedPhone shared, HomeZone home) {
        this.wishing = wishing;
        this.shared = shared;
        this.home = home;
    }

    /** A moment as people of a language write it, where the organisation is at home. */
    static String moment(Instant at, ZoneId zone, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.atZone(zone));
    }

    PersonView adding(Entry entry, List<String> flaws) {
        return new PersonView(null, "", entry, flaws, List.of(), List.of(), List.of(), 0, "");
    }

    PersonView of(UUID organizationId, Contact contact, Entry entry, List<String> flaws, PageLanguage language) {
        Standing standing = wishing.standing(organizationId, contact);
        List<Behind> behind = contact.personal()
                .address(ContactChannel.SMS)
                .map(address -> behind(organizationId, address))
                .orElse(List.of());
        return new PersonView(
                contact.participantId(),
                contact.personal().name(),
                entry,
                flaws,
                standing.agreed().entrySet().stream()
                        .map(agreed -> new PersonView.State(
                                agreed.getKey().word(),
                                agreed.getValue(),
                                standing.consents().stream().anyMatch(consent -> consent.purpose() == agreed.getKey())))
                        .toList(),
                standing.stopped().entrySet().stream()
                        .map(stopped -> new PersonView.State(stopped.getKey().word(), stopped.getValue(), true))
                        .toList(),
                history(standing, language),
                Math.max(0, behind.size() - 1),
                behind.stream()
                        .filter(one -> one.participantId().equals(contact.participantId()) && one.alias() != null)
                        .map(one -> String.valueOf(one.alias()))
                        .findFirst()
                        .orElse(""));
    }

    private List<Behind> behind(UUID organizationId, Address address) {
        return shared.behind(organizationId, address);
    }

    private List<PersonView.Line> history(Standing standing, PageLanguage language) {
        record Dated(Instant at, PersonView.Line line) {}
        return Stream.concat(
                        standing.consents().stream()
                                .map(said -> new Dated(
                                        said.at(),
                                        new PersonView.Line(
                                                said.purpose().word(),
                                                false,
                                                said.given(),
                                                said.source().word(),
                                                moment(said.at(), home.zone(), language),
                                                said.recordedBy() == null))),
                        standing.channelWishes().stream()
                                .map(said -> new Dated(
                                        said.at(),
                                        new PersonView.Line(
                                                said.channel().word(),
                                                true,
                                                !said.stop(),
                                                said.source().word(),
                                                moment(said.at(), home.zone(), language),
                                                said.recordedBy() == null))))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::line)
                .toList();
    }
}

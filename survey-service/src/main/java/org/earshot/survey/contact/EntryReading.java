package org.earshot.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.contracts.value.Characters;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.naming.LanguageTags;
import org.earshot.survey.naming.PlainText;
import org.earshot.survey.notice.QuietTimes;
import org.jspecify.annotations.Nullable;

/** The one reading of what somebody typed about a person, for forms, requests and files alike. */
@ApplicationScoped
public class EntryReading {
    private static final int NAME_CHARS = 200;
    private static final int GROUP_CHARS = 60;
    private static final int MOST_GROUPS = 30;

    private final Directory directory;
    private final HomeCountry home;

    public EntryReading(Directory directory, HomeCountry home) {
        this.directory = directory;
        this.home = home;
    }

    /** The places and languages of the organisation at hand, read once for many rows. */
    public Reader reader() {
        return new Reader(
                directory.places(PlaceKind.PROGRAM),
                directory.places(PlaceKind.SITE),
                directory.organization().map(Organization::languages).orElse(List.of("en")));
    }

    /**
     * A person as read.
     *
     * @param contact with the pseudonym that was given
     * @param flaws everything that is wrong; empty when the contact can be kept
     */
    public record Read(Contact contact, List<Flaw> flaws) {
        /** The contact.
         *
         * @throws ContactRefused when something is wrong
         */
        public Contact contactOrRefusal() {
            if (!flaws.isEmpty()) {
                throw new ContactRefused(flaws);
            }
            return contact;
        }
    }

    /** Reads entries against one organisation. */
    public final class Reader {
        private final List<Place> programs;
        private final List<Place> sites;
        private final List<String> languages;

        private Reader(List<Place> programs, List<Place> sites, List<String> languages) {
            this.programs = programs;
            this.sites = sites;
            this.languages = languages;
        }

        /** Reads one. */
        public Read read(UUID participantId, Entry entry) {
            List<Flaw> flaws = new ArrayList<>();
            PersonalData personal = personal(entry, flaws);
            Membership membership = new Membership(
                    place(entry.program(), programs, "program", flaws),
                    place(entry.site(), sites, "site", flaws),
                    groups(entry.groups(), flaws));
            Habits habits =
                    new Habits(language(entry.language(), flaws), zone(entry.zone(), flaws), quiet(entry, flaws));
            return new Read(new Contact(participantId, personal, membership, habits), List.copyOf(flaws));
        }

        private String language(String written, List<Flaw> flaws) {
            String standard = languages.isEmpty() ? "en" : languages.get(0);
            if (written.isBlank()) {
                return standard;
            }
            return LanguageTags.parse(written)
                    .orElseGet(() -> flawed(flaws, "language", "unknown-language", "is no language known", standard));
        }
    }

    private PersonalData personal(Entry entry, List<Flaw> flaws) {
        String name = line(entry.name(), "name", flaws);
        if (name.isEmpty()) {
            flaws.add(new Flaw("name", "no-name", "is missing"));
        }
        PersonalData personal = new PersonalData(
                name,
                optional(line(entry.reference(), "reference", flaws)),
                optional(line(entry.household(), "household", flaws)),
                address(entry.phone(), written -> Address.phone(written, home.country()), flaws),
                address(entry.email(), Address::email, flaws));
        if (entry.phone().isBlank() && entry.email().isBlank()) {
            flaws.add(
                    new Flaw("phone", "no-address", "is missing, and so is an e-mail address: one of them is needed"));
        }
        return personal;
    }

    private static String line(String written, String member, List<Flaw> flaws) {
        String line = written.strip();
        if (line.length() > NAME_CHARS || line.contains("\n") || !Characters.storable(line)) {
            flaws.add(new Flaw(member, "not-a-line", "must be one line of at most " + NAME_CHARS + " characters"));
        }
        return line;
    }

    private static @Nullable String optional(String line) {
        return line.isEmpty() ? null : line;
    }

    private static @Nullable Address address(String written, Function<String, Address> read, List<Flaw> flaws) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return read.apply(written);
        } catch (ContactRefused refused) {
            flaws.addAll(refused.flaws());
            return null;
        }
    }

    private static @Nullable UUID place(String written, List<Place> known, String member, List<Flaw> flaws) {
        if (written.isBlank()) {
            return null;
        }
        String sought = PlainText.of(written);
        Optional<UUID> found = known.stream()
                .filter(place -> place.placeId().toString().equals(written.strip())
                        || PlainText.of(place.name()).equals(sought))
                .map(Place::placeId)
                .findFirst();
        if (found.isEmpty()) {
            flaws.add(new Flaw(member, "unknown-" + member, "is not one of your organisation's"));
        }
        return found.orElse(null);
    }

    private static Set<String> groups(String written, List<Flaw> flaws) {
        Set<String> groups = Arrays.stream(written.split("[,;،\n]"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (groups.size() > MOST_GROUPS
                || groups.stream().anyMatch(group -> group.length() > GROUP_CHARS || !Characters.storable(group))) {
            flaws.add(new Flaw(
                    "groups",
                    "too-many-groups",
                    "must be at most " + MOST_GROUPS + " names of at most " + GROUP_CHARS + " characters"));
            return Set.of();
        }
        return groups;
    }

    private static @Nullable ZoneId zone(String written, List<Flaw> flaws) {
        if (written.isBlank()) {
            return null;
        }
        String zone = written.strip();
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            return ZoneId.of(zone);
        }
        flaws.add(new Flaw("zone", "unknown-zone", "is no time zone; write it as America/Chicago"));
        return null;
    }

    private static @Nullable QuietTimes quiet(Entry entry, List<Flaw> flaws) {
        if (entry.quietFrom().isBlank() && entry.quietUntil().isBlank()) {
            return null;
        }
        try {
            LocalTime from = LocalTime.parse(entry.quietFrom().strip());
            LocalTime until = LocalTime.parse(entry.quietUntil().strip());
            if (!from.equals(until)) {
                return new QuietTimes(from, until);
            }
        } catch (DateTimeException unreadable) {
            // told below
        }
        flaws.add(new Flaw(
                "quietFrom", "no-quiet", "and quietUntil must be two different times such as 20:00 and 08:00"));
        return null;
    }

    private static <T> T flawed(List<Flaw> flaws, String member, String code, String why, T instead) {
        flaws.add(new Flaw(member, code, why));
        return instead;
    }
}

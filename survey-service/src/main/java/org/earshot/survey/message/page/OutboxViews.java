package org.earshot.survey.message.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Address;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.message.Gateways;
import org.earshot.survey.message.Phones;
import org.earshot.survey.message.Receiving;
import org.earshot.survey.message.page.OutboxView.Bubble;
import org.earshot.survey.message.page.OutboxView.Entry;
import org.earshot.survey.message.page.OutboxView.Part;
import org.earshot.survey.message.page.OutboxView.Phone;
import org.earshot.survey.notice.HomeZone;
import org.jspecify.annotations.Nullable;

/** Gathers what the page shows, in the organisation's transaction. */
@ApplicationScoped
class OutboxViews {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Phones phones;
    private final Directory directory;
    private final Gateways gateways;
    private final HomeZone home;

    OutboxViews(Phones phones, Directory directory, Gateways gateways, HomeZone home) {
        this.phones = phones;
        this.directory = directory;
        this.gateways = gateways;
        this.home = home;
    }

    OutboxView of(Actor actor, @Nullable UUID open, String problem, OutboxWords words, Locale locale) {
        List<Phones.Owner> owners = phones.owners(actor);
        Optional<Phones.Owner> shown = open == null ? owners.stream().findFirst() : phones.owner(actor, open);
        Captions captions = new Captions(actor, words, time(locale), new HashMap<>());
        String gateway = gateways.of(MessageChannel.SMS).name();
        return new OutboxView(
                directory.organization().map(known -> known.name()).orElse(""),
                gateway.equals(Receiving.OUTBOX) ? "" : gateway,
                problem,
                owners.stream()
                        .map(owner -> new Entry(
                                owner.participantId().toString(),
                                owner.name(),
                                number(owner),
                                shown.filter(one -> one.participantId().equals(owner.participantId()))
                                        .isPresent()))
                        .toList(),
                shown.map(owner -> phone(actor, owner, captions)).orElse(null));
    }

    private Phone phone(Actor actor, Phones.Owner owner, Captions captions) {
        return new Phone(
                owner.participantId().toString(),
                owner.name(),
                number(owner),
                phones.on(phones.sharing(actor, owner)).stream()
                        .map(captions::bubble)
                        .toList());
    }

    private static String number(Phones.Owner owner) {
        return owner.phone().map(Address::shown).orElse("");
    }

    private DateTimeFormatter time(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(home.zone());
    }

    private static Part part(String line) {
        Matcher found = ADDRESS.matcher(line);
        return found.find()
                ? new Part(line.substring(0, found.start()), found.group(), line.substring(found.end()))
                : new Part(line, "", "");
    }

    /** Who wrote or is written to, by name. */
    private final class Captions {
        private final Actor actor;
        private final OutboxWords words;
        private final DateTimeFormatter time;
        private final Map<UUID, String> names;

        Captions(Actor actor, OutboxWords words, DateTimeFormatter time, Map<UUID, String> names) {
            this.actor = actor;
            this.words = words;
            this.time = time;
            this.names = names;
        }

        Bubble bubble(Phones.Said said) {
            String name = names.computeIfAbsent(
                    said.to(),
                    id -> phones.owner(actor, id).map(Phones.Owner::name).orElse(""));
            String isolated = "\u2068" + name + "\u2069"; // in its own direction (Unicode UAX 9)
            String who = said.theirs() ? words.writes(isolated) : words.to(isolated);
            return new Bubble(
                    said.theirs(),
                    who + ", " + time.format(said.at()),
                    said.language(),
                    said.subject(),
                    said.text().lines().map(OutboxViews::part).toList());
        }
    }
}

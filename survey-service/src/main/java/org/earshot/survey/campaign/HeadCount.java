package org.earshot.survey.campaign;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;

/** Counts whom a plan reaches and why not the others, one person after the other. An update is told once behind a number or address. */
final class HeadCount {
    private final Plan plan;
    private final Set<UUID> told;
    private final Set<String> behind = new HashSet<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<Key, Integer> reached =
            new TreeMap<>(Comparator.comparing(Key::channel).thenComparing(Key::language));

    HeadCount(Plan plan, Set<UUID> told) {
        this.plan = plan;
        this.told = told;
    }

    /** Whom one text goes to. */
    record Key(ContactChannel channel, String language) {}

    void add(Member member) {
        Optional<ContactChannel> channel =
                plan.way().channels().stream().filter(member::open).findFirst();
        if (!plan.carried().occasion().purpose().map(member.agreed()::contains).orElse(true)) {
            leave(LeftOut.NO_CONSENT);
        } else if (channel.isEmpty()) {
            leave(LeftOut.NO_ADDRESS);
        } else if (told.contains(member.participantId()) || isBehindAnother(member, channel.get())) {
            leave(LeftOut.TOLD);
        } else {
            String language = plan.words().invitation().languageShown(member.language());
            reached.merge(new Key(channel.get(), language), 1, Integer::sum);
        }
    }

    private boolean isBehindAnother(Member member, ContactChannel channel) {
        return plan.update().isPresent() && !behind.add(channel + " " + member.hash(channel));
    }

    private void leave(LeftOut why) {
        leftOut.merge(why.word(), 1, Integer::sum);
    }

    Map<Key, Integer> reached() {
        return reached;
    }

    /** By the word of the reason. */
    Map<String, Integer> leftOut() {
        return leftOut;
    }
}

package org.earshot.survey.campaign;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;

/**
 * Counts whom a plan reaches and why not the others, one person after the other. Who gets a message by both ways counts at each. An update
 * is told once behind a number or address.
 */
final class HeadCount {
    private final Plan plan;
    private final Set<UUID> told;
    private final Set<String> behind = new HashSet<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<Key, Integer> reached =
            new TreeMap<>(Comparator.comparing(Key::channel).thenComparing(Key::language));
    private int people;

    HeadCount(Plan plan, Set<UUID> told) {
        this.plan = plan;
        this.told = told;
    }

    /** Whom one text goes to. */
    record Key(ContactChannel channel, String language) {}

    void add(Member member) {
        List<ContactChannel> channels = plan.way().taken(member::open);
        if (!plan.carried().occasion().purpose().map(member.agreed()::contains).orElse(true)) {
            leave(LeftOut.NO_CONSENT);
        } else if (channels.isEmpty()) {
            leave(LeftOut.NO_ADDRESS);
        } else if (told.contains(member.participantId()) || isBehindAnother(member, channels)) {
            leave(LeftOut.TOLD);
        } else {
            String language = plan.words().invitation().languageShown(member.language());
            channels.forEach(channel -> reached.merge(new Key(channel, language), 1, Integer::sum));
            people++;
        }
    }

    private boolean isBehindAnother(Member member, List<ContactChannel> channels) {
        if (plan.update().isEmpty()) {
            return false;
        }
        List<String> addresses = channels.stream()
                .map(channel -> channel + " " + member.hash(channel))
                .toList();
        boolean another = !Collections.disjoint(behind, addresses);
        if (!another) {
            behind.addAll(addresses);
        }
        return another;
    }

    private void leave(LeftOut why) {
        leftOut.merge(why.word(), 1, Integer::sum);
    }

    /** Each once. */
    int people() {
        return people;
    }

    Map<Key, Integer> reached() {
        return reached;
    }

    /** By the word of the reason. */
    Map<String, Integer> leftOut() {
        return leftOut;
    }
}

package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Sorting;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.codebook.ThemeCheck;
import org.earshot.insight.codebook.Words;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.organization.Looking;
import org.jspecify.annotations.Nullable;

/** Tells what a rule would change before it is saved. */
@ApplicationScoped
public class Previewing {
    /** So many of the latest texts are looked at: a person waits for it. */
    static final int MOST_TEXTS = 10_000;

    private final WrittenTexts texts;
    private final Words words;
    private final Looking looking;
    private final Directory directory;

    public Previewing(WrittenTexts texts, Words words, Looking looking, Directory directory) {
        this.texts = texts;
        this.words = words;
        this.looking = looking;
        this.directory = directory;
    }

    /**
     * What saving the theme would change.
     *
     * @throws ThemeRefused when it has faults; examples that fail are none here
     */
    public Effect of(UUID organizationId, Theme theme) {
        Theme rules = new Theme(theme.id(), theme.name(), theme.rules(), List.of());
        List<ThemeCheck.Fault> faults = ThemeCheck.faults(rules, words);
        if (!faults.isEmpty()) {
            throw new ThemeRefused(ThemeRefused.Kind.FAULTY, faults);
        }
        List<WrittenTexts.Written> written = looking.at(organizationId, () -> texts.latest(organizationId, MOST_TEXTS));
        Sorting sorting = new Sorting(new Codebook(0, List.of(rules)), words);
        Set<UUID> was = new HashSet<>();
        Set<UUID> is = new HashSet<>();
        for (WrittenTexts.Written text : written) {
            if (text.themes().contains(theme.id())) {
                was.add(text.person());
            }
            if (!sorting.reasons(text.language(), text.text()).isEmpty()) {
                is.add(text.person());
            }
        }
        int threshold = directory.policy(organizationId).disclosureThreshold();
        DisclosureGate gate = DisclosureGate.of(threshold);
        return new Effect(
                written.size(),
                threshold,
                told(was.size(), gate),
                told(is.stream().filter(person -> !was.contains(person)).count(), gate),
                told(was.stream().filter(person -> !is.contains(person)).count(), gate));
    }

    private static @Nullable Long told(long people, DisclosureGate gate) {
        return gate.releases(people) ? people : null;
    }
}

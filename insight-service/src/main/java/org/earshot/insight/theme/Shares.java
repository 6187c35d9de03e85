package org.earshot.insight.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.theme.ThemeTallies.Weeks;

/** Shares of the people who wrote in some weeks; each set of languages is counted once. */
final class Shares {
    private final ThemeTallies tallies;
    private final Weeks weeks;
    private final DisclosureGate gate;
    private final List<String> languages;
    private final Map<String, Long> people;
    private final Map<Set<String>, Long> writers = new HashMap<>();

    Shares(ThemeTallies tallies, Weeks weeks, DisclosureGate gate) {
        this.tallies = tallies;
        this.weeks = weeks;
        this.gate = gate;
        this.languages = tallies.languages(weeks);
        this.people = tallies.people(weeks);
    }

    /** Everyone who wrote, not past the gate. */
    long writers() {
        return writers(Set.copyOf(languages));
    }

    /** Those who wrote about a theme, of those who wrote in a language that it has a rule for. */
    Figure of(Theme theme) {
        Set<String> ruled = languages.stream()
                .filter(language -> theme.rule(language).isPresent())
                .collect(Collectors.toSet());
        return gate.figure(about(people.getOrDefault(theme.id(), 0L), writers(ruled)));
    }

    /** Those whose words are in no theme, of everyone who wrote. */
    Figure unthemed() {
        return gate.figure(about(tallies.unthemed(weeks), writers()));
    }

    private long writers(Set<String> wanted) {
        return writers.computeIfAbsent(wanted, set -> tallies.writers(weeks, set));
    }

    /** A share of people lets out how many it is about: so the gate asks for those, not for everyone who wrote. */
    private static Counted about(long people, long writers) {
        return new Counted(people, writers, people);
    }
}

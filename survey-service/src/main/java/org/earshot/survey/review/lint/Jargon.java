package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.survey.review.lint.WordList.Hit;

/**
 * Words of the office, and abbreviations that nobody has explained to the person who answers.
 */
final class Jargon extends WordListRule {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");
    /** Known by more people than the words that they stand for. */
    private static final Set<String> COMMON = Set.of(
            "AIDS", "AM", "COVID", "DNI", "DVD", "EE", "GP", "HIV", "ID", "OK", "PC", "PM", "QR", "SIDA", "SMS", "TV",
            "UK", "US", "USA", "UU", "VIH");

    @Override
    public String id() {
        return "jargon";
    }

    @Override
    List<Hit> hits(Wording wording) {
        List<Hit> listed = super.hits(wording);
        return Stream.concat(listed.stream(), abbreviations(wording.text()).filter(a -> listed.stream()
                        .noneMatch(l -> l.start() < a.end() && a.start() < l.end())))
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static Stream<Hit> abbreviations(String text) {
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        return shouted
                ? Stream.empty()
                : ABBREVIATION
                        .matcher(text)
                        .results()
                        .filter(found -> !COMMON.contains(found.group()))
                        .map(Jargon::hit);
    }

    private static Hit hit(MatchResult found) {
        return new Hit(found.start(), found.end(), found.group(), null);
    }
}

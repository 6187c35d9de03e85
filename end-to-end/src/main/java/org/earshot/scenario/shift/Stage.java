package org.earshot.scenario.shift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;

/**
 * Where the series are told: each is a need at a site, asked about in one instrument. A stratum is a language that people answer
 * in, which the product watches as a dimension by itself; so there is no other dimension beside it.
 */
final class Stage {
    /** A need that no series uses, to see how far insight has come. */
    static final String MARKER = "sdoh-category-unspecified";

    /** In the order of strata, which is also that of the tags. */
    private static final List<Locale> LANGUAGES =
            List.of("ar", "en", "es", "fr").stream().map(Locale::forLanguageTag).toList();

    private static final List<String> NEEDS = Taxonomy.gravity().codes().stream()
            .filter(code -> !code.equals(MARKER))
            .toList();

    /** With more families than this the product would ask for more evidence than 104. */
    private static final int MOST_FAMILIES = 104;

    /** Its site, the program and the organisation. */
    private static final int OF_MARKER = 3;

    private final Map<Integer, Asked> places = new HashMap<>();
    private final Map<Integer, String> needs = new HashMap<>();
    private final Asked marker;

    Stage(Author author, List<Series> all) {
        UUID program = author.program("Benchmark");
        marker = author.publish(instrument(), program, author.site("Marker"));
        List<Asked> sites = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % NEEDS.size() == 0) {
                sites.add(marker.at(author.site("Site " + (sites.size() + 1))));
            }
            places.put(all.get(i).id(), sites.get(sites.size() - 1));
            needs.put(all.get(i).id(), NEEDS.get(i % NEEDS.size()));
        }
    }

    /** The most series whose families, with those of the program and the organisation, are no more than 104. */
    static int mostSeries() {
        return MOST_FAMILIES - OF_MARKER - 2 * NEEDS.size();
    }

    Asked place(Series series) {
        return get(places, series);
    }

    String need(Series series) {
        return get(needs, series);
    }

    /** Where {@link #MARKER} is told. */
    Asked marker() {
        return marker;
    }

    private static <V> V get(Map<Integer, V> values, Series series) {
        V value = values.get(series.id());
        if (value == null) {
            throw new IllegalArgumentException("Series " + series.id() + " is not on the stage.");
        }
        return value;
    }

    /** What the people of a stratum speak. */
    static Locale language(int stratum) {
        return LANGUAGES.get(stratum - 1);
    }

    private static Instrument instrument() {
        List<Question> questions = Taxonomy.gravity().codes().stream()
                .<Question>map(need -> new YesNo(
                        need, Asking.of(text("Is it " + need + "?")), List.of(new NeedMapping(need, 1)), null))
                .toList();
        List<String> tags = LANGUAGES.stream().map(Locale::toLanguageTag).toList();
        return new Instrument(text("Benchmark"), tags, null, null, questions, null);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(LANGUAGES.stream().collect(Collectors.toMap(Locale::toLanguageTag, language -> text)));
    }
}

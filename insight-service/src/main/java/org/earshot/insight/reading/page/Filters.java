package org.earshot.insight.reading.page;

import java.util.List;
import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * A form of choices that a page's address holds.
 *
 * @param action the page's address without its query
 */
public record Filters(String action, List<Select> selects) {
    public Filters {
        selects = selects.stream().filter(select -> select.options().size() > 1).toList();
    }

    /**
     * One choice. One without an alternative is not shown.
     *
     * @param name of the parameter
     */
    public record Select(String name, String label, List<Option> options) {
        public Select {
            options = List.copyOf(options);
        }
    }

    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** Where to look. */
    static Select places(List<PlaceName> places, PlaceName here, PageText text) {
        return new Select(
                "place",
                text.comparing().where(),
                places.stream()
                        .map(place -> new Option(Addresses.code(place), place.name(), place.equals(here)))
                        .toList());
    }

    /** The weeks of an address; one that somebody changed by hand shows the usual ones. */
    static int weeks(@Nullable String asked) {
        return weeks(asked, GapQuery.USUAL);
    }

    static int weeks(@Nullable String asked, int usual) {
        return GapQuery.LENGTHS.stream()
                .filter(length -> String.valueOf(length).equals(asked))
                .findFirst()
                .orElse(usual);
    }

    /** Which weeks to look at. */
    static Select weeks(int weeks, PageText text) {
        return new Select(
                "weeks",
                text.comparing().period(),
                GapQuery.LENGTHS.stream()
                        .map(length -> new Option(
                                String.valueOf(length),
                                text.comparing().lastWeeks(text.count(length.longValue())),
                                length == weeks))
                        .toList());
    }
}

package org.earshot.insight.understanding.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.understanding.Understandings.Given;
import org.earshot.insight.understanding.Verdict;

/**
 * What the page shows.
 *
 * @param code of the receipt, as typed
 * @param asking whether it asks for the code
 * @param wrong whether what was typed is no code
 * @param nothing whether there is nothing to look at
 * @param thanks whether something was said just now
 */
public record UnderstoodPage(
        UUID organization,
        String code,
        boolean asking,
        boolean wrong,
        boolean nothing,
        boolean thanks,
        List<Line> themes) {

    /** A theme with what was said of it. */
    public record Line(String id, String name, List<Choice> choices) {}

    /** One of the three things to say. */
    public record Choice(String word, boolean chosen) {}

    static UnderstoodPage asking(UUID organization, String typed, boolean wrong) {
        return new UnderstoodPage(organization, typed, true, wrong, false, false, List.of());
    }

    static UnderstoodPage nothing(UUID organization) {
        return new UnderstoodPage(organization, "", false, false, true, false, List.of());
    }

    static UnderstoodPage of(
            UUID organization, ReceiptCode code, Given given, List<Theme> themes, String language, boolean thanks) {
        List<Line> lines = themes.stream()
                .filter(theme -> given.themes().contains(theme.id()))
                .map(theme -> new Line(
                        theme.id(),
                        theme.name().in(language),
                        Stream.of(Verdict.values())
                                .map(verdict -> new Choice(
                                        verdict.word(), verdict == given.said().get(theme.id())))
                                .toList()))
                .toList();
        return new UnderstoodPage(organization, code.grouped(), false, false, false, thanks, lines);
    }
}

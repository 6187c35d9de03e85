package org.earshot.insight.export;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a format writes.
 *
 * @param language of labels, BCP 47
 * @param labels whether choices are told by their labels, or else by their codes
 * @param placeName of a program or site
 * @param address the whole address of a path of the suite
 * @param responses hands one response after the other to whoever takes them; only once
 */
public record Export(
        Codebook codebook,
        String language,
        boolean labels,
        Function<UUID, String> placeName,
        UnaryOperator<String> address,
        Consumer<Consumer<Exported>> responses) {

    /** Hands over the cells of one response after the other. */
    public void eachRow(Consumer<List<Cell>> taking) {
        Rows rows = new Rows(codebook, language, placeName, address);
        responses.accept(response -> taking.accept(rows.of(response)));
    }

    /** Hands over one response after the other. */
    public void each(Consumer<Exported> taking) {
        responses.accept(taking);
    }
}

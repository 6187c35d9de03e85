package org.earshot.survey.exchange;

import java.util.List;
import java.util.Optional;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.TwoWayFormat;

/** The formats that this service reads, and those of them that it writes. */
public final class Formats {
    private final List<Format> all;

    public Formats(List<Format> all) {
        this.all = List.copyOf(all);
    }

    /** In the order in which a file is tried. */
    public List<Format> all() {
        return all;
    }

    /** Those in which instruments are written. */
    public List<TwoWayFormat> written() {
        return all.stream()
                .filter(TwoWayFormat.class::isInstance)
                .map(TwoWayFormat.class::cast)
                .toList();
    }

    /** The format with this id in which instruments are written, or empty. */
    public Optional<TwoWayFormat> named(String id) {
        return written().stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The first format that takes the file for its own, or empty. */
    public Optional<Format> of(InstrumentFile file) {
        return all.stream().filter(format -> format.recognises(file)).findFirst();
    }
}

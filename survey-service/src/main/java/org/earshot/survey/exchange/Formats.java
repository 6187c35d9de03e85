package org.earshot.survey.exchange;

import java.util.List;
import java.util.Optional;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;

/** The formats that this service reads and writes. */
public final class Formats {
    private final List<Format> all;

    public Formats(List<Format> all) {
        this.all = List.copyOf(all);
    }

    /** In the order in which a file is tried. */
    public List<Format> all() {
        return all;
    }

    /** The format with this id, or empty. */
    public Optional<Format> named(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The first format that takes the file for its own, or empty. */
    public Optional<Format> of(InstrumentFile file) {
        return all.stream().filter(format -> format.recognises(file)).findFirst();
    }
}
